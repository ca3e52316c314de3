// Generated from templates/*.hbs by scripts/generate.ts; do not edit.
// @ts-nocheck: Handlebars writes JavaScript.
export const html = {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"notice\" style=\"margin: 0 0 20px; padding: 10px 14px; font-size: 14px; line-height: 20px; background-color: #fbf0e6; color: #7d3808;\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":330,"column":13},"end":{"line":330,"column":18}} ), depth0))
    + "\" class=\"figures\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<table cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\" border=\"0\" style=\"color:#1b2430;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:12px;line-height:17px;table-layout:fixed;width:100%;border:none;\">\n<tr valign=\"top\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"keyFigures"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":333,"column":0},"end":{"line":358,"column":9}}})) != null ? stack1 : "")
    + "</tr>\n</table>\n</td>\n</tr>\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":364,"column":13},"end":{"line":364,"column":18}} ), depth0))
    + "\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:23px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":365,"column":147},"end":{"line":365,"column":152}} ), depth0))
    + ";color:#1b2430;\"><p class=\"axis\" style=\"margin: 14px 0 4px; font-size: 12px; line-height: 17px; color: #5a646e;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"week"), "heading", {"start":{"line":365,"column":269},"end":{"line":365,"column":281}} ), depth0))
    + "</p></div>\n</td>\n</tr>\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":369,"column":13},"end":{"line":369,"column":18}} ), depth0))
    + "\" class=\"figures\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<table cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\" border=\"0\" style=\"color:#1b2430;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:12px;line-height:17px;table-layout:fixed;width:100%;border:none;\">\n<tr valign=\"top\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"week"),"items"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":372,"column":0},"end":{"line":377,"column":9}}})) != null ? stack1 : "")
    + "</tr>\n</table>\n</td>\n</tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":334,"column":0},"end":{"line":334,"column":93}}})) != null ? stack1 : "")
    + "\n<td class=\"card\" bgcolor=\"#f4f7f5\" style=\"padding: 14px; border-radius: 6px; background-color: #f4f7f5;\">\n<p class=\"card-label\" style=\"margin: 0; font-size: 13px; line-height: 18px;\">"
    + alias4(alias3(alias2(depth0, "label", {"start":{"line":336,"column":79},"end":{"line":336,"column":84}} ), depth0))
    + "</p>\n<p class=\"card-value\" style=\"margin: 0 0 8px; font-size: 29px; line-height: 36px; font-weight: 600; letter-spacing: -0.5px;\">"
    + alias4(alias3(alias2(depth0, "value", {"start":{"line":337,"column":127},"end":{"line":337,"column":132}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bar"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":338,"column":0},"end":{"line":350,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":351,"column":0},"end":{"line":353,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"beside"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":354,"column":0},"end":{"line":356,"column":9}}})) != null ? stack1 : "")
    + "</td>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "";
},"4":function(container,depth0,helpers,partials,data) {
    return "<td class=\"gap\" width=\"8\" style=\"padding: 0; font-size: 0;\"></td>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"bar\" role=\"presentation\" aria-hidden=\"true\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin: 0 0 10px; table-layout: fixed;\">\n<tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"bar"),"left"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":341,"column":0},"end":{"line":343,"column":9}}})) != null ? stack1 : "")
    + "<td class=\"bar-mark\" bgcolor=\"#1b2430\" width=\"2\" style=\"width: 2px; height: 6px; padding: 0; font-size: 0; line-height: 0; background-color: #1b2430;\" height=\"6\"></td>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"bar"),"right"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":345,"column":0},"end":{"line":347,"column":9}}})) != null ? stack1 : "")
    + "</tr>\n</table>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"filled"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":342,"column":0},"end":{"line":342,"column":354}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<td class=\"bar-on\" bgcolor=\"#0b6e5f\" width=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "width", {"start":{"line":342,"column":60},"end":{"line":342,"column":65}} ), depth0))
    + "%\" style=\"height: 6px; padding: 0; font-size: 0; line-height: 0; background-color: #0b6e5f;\" height=\"6\"></td>";
},"8":function(container,depth0,helpers,partials,data) {
    return "<td class=\"bar-off\" bgcolor=\"#d9dfda\" width=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "width", {"start":{"line":342,"column":231},"end":{"line":342,"column":236}} ), depth0))
    + "%\" style=\"height: 6px; padding: 0; font-size: 0; line-height: 0; background-color: #d9dfda;\" height=\"6\"></td>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"card-change\" style=\"margin: 0 0 4px; font-size: 13px; line-height: 18px; font-weight: 600;\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"change"),"arrow"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":352,"column":102},"end":{"line":352,"column":223}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"change"), "text", {"start":{"line":352,"column":225},"end":{"line":352,"column":236}} ), depth0))
    + "</p>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "tone", {"start":{"line":352,"column":137},"end":{"line":352,"column":148}} ), depth0))
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "word", {"start":{"line":352,"column":177},"end":{"line":352,"column":188}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "arrow", {"start":{"line":352,"column":194},"end":{"line":352,"column":206}} ), depth0))
    + "</span> ";
},"11":function(container,depth0,helpers,partials,data) {
    return "<p class=\"note\" style=\"margin: 0; color: #5a646e;\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"week\" style=\"padding: 0 8px 0 0;\">\n<p class=\"week-value\" style=\"margin: 0; font-size: 14px; line-height: 20px;\"><b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":374,"column":82},"end":{"line":374,"column":87}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":374,"column":96},"end":{"line":374,"column":101}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"before"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":375,"column":0},"end":{"line":375,"column":86}}})) != null ? stack1 : "")
    + "\n</td>\n";
},"13":function(container,depth0,helpers,partials,data) {
    return "<p class=\"note\" style=\"margin: 0; color: #5a646e;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "before", {"start":{"line":375,"column":67},"end":{"line":375,"column":73}} ), depth0))
    + "</p>";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":384,"column":13},"end":{"line":384,"column":18}} ), depth0))
    + "\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:20px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":385,"column":147},"end":{"line":385,"column":152}} ), depth0))
    + ";color:#1b2430;\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":385,"column":171},"end":{"line":403,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"moreFindings"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":404,"column":0},"end":{"line":404,"column":91}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"findingTotals"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":405,"column":0},"end":{"line":405,"column":93}}})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<h2 class=\"h2\" style=\"margin: 32px 0 12px; font-size: 17px; line-height: 23px; font-weight: 600;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading", {"start":{"line":386,"column":100},"end":{"line":386,"column":107}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":387,"column":0},"end":{"line":387,"column":75}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":388,"column":0},"end":{"line":402,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return "<p class=\"muted p\" style=\"margin: 0 0 3px;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":387,"column":58},"end":{"line":387,"column":62}} ), depth0))
    + "</p>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"finding\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin: 0 0 16px;\">\n<tr>\n<td class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":391,"column":13},"end":{"line":391,"column":17}} ), depth0))
    + "-edge\" width=\"3\" bgcolor=\"#b4beb8\"></td>\n<td class=\"finding-body\" style=\"padding: 1px 0 0 13px;\">\n<p class=\"p small\" style=\"margin: 0 0 3px;\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"state"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":393,"column":44},"end":{"line":393,"column":100}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":393,"column":102},"end":{"line":393,"column":107}} ), depth0))
    + "</p>\n<p class=\"p name\" style=\"margin: 0 0 3px; font-size: 15px; line-height: 22px; font-weight: 600;\"><bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":394,"column":104},"end":{"line":394,"column":108}} ), depth0))
    + "</bdi></p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"evidence"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":395,"column":0},"end":{"line":397,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"action"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":398,"column":0},"end":{"line":398,"column":107}}})) != null ? stack1 : "")
    + "\n</td>\n</tr>\n</table>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<b class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":393,"column":69},"end":{"line":393,"column":73}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "state", {"start":{"line":393,"column":79},"end":{"line":393,"column":84}} ), depth0))
    + "</b> · ";
},"19":function(container,depth0,helpers,partials,data) {
    return "<p class=\"p\" style=\"margin: 0 0 3px;\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"p action\" style=\"margin: 6px 0 0;\"><b>"
    + alias3(alias2(alias1(lookupProperty(depth0,"action"), "what", {"start":{"line":398,"column":64},"end":{"line":398,"column":75}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(lookupProperty(depth0,"action"), "how", {"start":{"line":398,"column":84},"end":{"line":398,"column":94}} ), depth0))
    + "</p>";
},"21":function(container,depth0,helpers,partials,data) {
    return "<p class=\"muted p\" style=\"margin: 0 0 3px;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreFindings", {"start":{"line":404,"column":66},"end":{"line":404,"column":78}} ), depth0))
    + "</p>";
},"22":function(container,depth0,helpers,partials,data) {
    return "<p class=\"muted p\" style=\"margin: 0 0 3px;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "findingTotals", {"start":{"line":405,"column":67},"end":{"line":405,"column":80}} ), depth0))
    + "</p>";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":410,"column":13},"end":{"line":410,"column":18}} ), depth0))
    + "\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:23px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":411,"column":147},"end":{"line":411,"column":152}} ), depth0))
    + ";color:#1b2430;\"><h2 class=\"h2\" style=\"margin: 32px 0 12px; font-size: 17px; line-height: 23px; font-weight: 600;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"campaigns"), "heading", {"start":{"line":411,"column":271},"end":{"line":411,"column":288}} ), depth0))
    + "</h2></div>\n</td>\n</tr>\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":415,"column":13},"end":{"line":415,"column":18}} ), depth0))
    + "\" class=\"campaigns\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<table cellpadding=\"3\" cellspacing=\"0\" width=\"100%\" border=\"0\" style=\"color:#1b2430;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:19px;table-layout:fixed;width:100%;border:none;\">\n<thead>\n<tr align=\""
    + alias3(alias2(alias1(depth0, "end", {"start":{"line":418,"column":13},"end":{"line":418,"column":16}} ), depth0))
    + "\" valign=\"bottom\">\n<th width=\"26%\" align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":419,"column":25},"end":{"line":419,"column":30}} ), depth0))
    + "\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"campaigns"),"columns"), "campaign", {"start":{"line":419,"column":48},"end":{"line":419,"column":74}} ), depth0))
    + "</th>\n<th width=\"18%\" align=\""
    + alias3(alias2(alias1(depth0, "end", {"start":{"line":420,"column":25},"end":{"line":420,"column":28}} ), depth0))
    + "\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"campaigns"),"columns"), "response", {"start":{"line":420,"column":46},"end":{"line":420,"column":72}} ), depth0))
    + "</th>\n<th width=\"21%\" align=\""
    + alias3(alias2(alias1(depth0, "end", {"start":{"line":421,"column":25},"end":{"line":421,"column":28}} ), depth0))
    + "\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"campaigns"),"columns"), "qualification", {"start":{"line":421,"column":46},"end":{"line":421,"column":77}} ), depth0))
    + "</th>\n<th width=\"19%\" align=\""
    + alias3(alias2(alias1(depth0, "end", {"start":{"line":422,"column":25},"end":{"line":422,"column":28}} ), depth0))
    + "\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"campaigns"),"columns"), "conversion", {"start":{"line":422,"column":46},"end":{"line":422,"column":74}} ), depth0))
    + "</th>\n<th width=\"16%\" align=\""
    + alias3(alias2(alias1(depth0, "end", {"start":{"line":423,"column":25},"end":{"line":423,"column":28}} ), depth0))
    + "\" scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"campaigns"),"columns"), "spark", {"start":{"line":423,"column":46},"end":{"line":423,"column":69}} ), depth0))
    + "</th>\n</tr>\n</thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"campaigns"),"items"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":426,"column":0},"end":{"line":430,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</td>\n</tr>\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":435,"column":13},"end":{"line":435,"column":18}} ), depth0))
    + "\" class=\"muted\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:12px;line-height:18px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":436,"column":147},"end":{"line":436,"column":152}} ), depth0))
    + ";color:#5a646e;\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"campaigns"),"more"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":436,"column":171},"end":{"line":436,"column":260}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"campaigns"),"sparkNote"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":437,"column":0},"end":{"line":437,"column":99}}})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody><tr><th colspan=\"5\" align=\""
    + alias3(alias2(alias1(lookupProperty(data,"root"), "start", {"start":{"line":427,"column":36},"end":{"line":427,"column":47}} ), depth0))
    + "\" scope=\"rowgroup\"><bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":427,"column":75},"end":{"line":427,"column":79}} ), depth0))
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"tag"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":427,"column":87},"end":{"line":427,"column":145}}})) != null ? stack1 : "")
    + "</th></tr><tr align=\""
    + alias3(alias2(alias1(lookupProperty(data,"root"), "end", {"start":{"line":427,"column":168},"end":{"line":427,"column":177}} ), depth0))
    + "\" valign=\"top\">\n<td class=\"cm\" align=\""
    + alias3(alias2(alias1(lookupProperty(data,"root"), "start", {"start":{"line":428,"column":24},"end":{"line":428,"column":35}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "status", {"start":{"line":428,"column":41},"end":{"line":428,"column":47}} ), depth0))
    + "<br>"
    + alias3(alias2(alias1(depth0, "prospects", {"start":{"line":428,"column":55},"end":{"line":428,"column":64}} ), depth0))
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rates"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":428,"column":71},"end":{"line":428,"column":192}}})) != null ? stack1 : "")
    + "\n<td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"spark"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":429,"column":4},"end":{"line":429,"column":157}}})) != null ? stack1 : "")
    + "</td></tr></tbody>\n";
},"25":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <small class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":427,"column":115},"end":{"line":427,"column":119}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "tag", {"start":{"line":427,"column":125},"end":{"line":427,"column":128}} ), depth0))
    + "</small>";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "value", {"start":{"line":428,"column":92},"end":{"line":428,"column":97}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":428,"column":99},"end":{"line":428,"column":178}}})) != null ? stack1 : "")
    + "</td>";
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br><small class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "tone", {"start":{"line":428,"column":133},"end":{"line":428,"column":144}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "text", {"start":{"line":428,"column":150},"end":{"line":428,"column":161}} ), depth0))
    + "</small>";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"sp\" role=\"img\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"spark"), "label", {"start":{"line":429,"column":60},"end":{"line":429,"column":71}} ), depth0))
    + "\"><tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"spark"),"levels"),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":429,"column":79},"end":{"line":429,"column":137}}})) != null ? stack1 : "")
    + "</tr></table>";
},"29":function(container,depth0,helpers,partials,data) {
    return "<td class=\"s"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\"></td>";
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"p\" style=\"margin: 0 0 3px;\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"campaigns"), "more", {"start":{"line":436,"column":233},"end":{"line":436,"column":247}} ), depth0))
    + "</p>";
},"31":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"p\" style=\"margin: 0 0 3px;\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"campaigns"), "sparkNote", {"start":{"line":437,"column":67},"end":{"line":437,"column":86}} ), depth0))
    + "</p>";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":442,"column":13},"end":{"line":442,"column":18}} ), depth0))
    + "\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:20px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":443,"column":147},"end":{"line":443,"column":152}} ), depth0))
    + ";color:#1b2430;\"><h2 class=\"h2\" style=\"margin: 32px 0 12px; font-size: 17px; line-height: 23px; font-weight: 600;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activity"), "heading", {"start":{"line":443,"column":271},"end":{"line":443,"column":287}} ), depth0))
    + "</h2>\n<p class=\"p\" style=\"margin: 0 0 3px;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activity"), "peak", {"start":{"line":444,"column":40},"end":{"line":444,"column":53}} ), depth0))
    + "</p>\n<p class=\"axis\" style=\"margin: 14px 0 4px; font-size: 12px; line-height: 17px; color: #5a646e;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activity"), "responsesAxis", {"start":{"line":445,"column":98},"end":{"line":445,"column":120}} ), depth0))
    + "</p></div>\n</td>\n</tr>\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":449,"column":13},"end":{"line":449,"column":18}} ), depth0))
    + "\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:11px;line-height:15px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":450,"column":147},"end":{"line":450,"column":152}} ), depth0))
    + ";color:#1b2430;\"><table class=\"chart\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"activity"), "chart", {"start":{"line":450,"column":217},"end":{"line":450,"column":231}} ), depth0))
    + "\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"table-layout: fixed; font-size: 11px; line-height: 15px;\">\n<tr valign=\"bottom\" align=\"center\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"activity"),"days"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":452,"column":0},"end":{"line":454,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"activity"),"emptyColumns"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":455,"column":0},"end":{"line":455,"column":81}}})) != null ? stack1 : "")
    + "\n</tr>\n<tr align=\"center\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"activity"),"days"),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":458,"column":0},"end":{"line":460,"column":9}}})) != null ? stack1 : "")
    + "</tr>\n</table>\n<p class=\"axis\" style=\"margin: 14px 0 4px; font-size: 12px; line-height: 17px; color: #5a646e;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activity"), "messagesAxis", {"start":{"line":463,"column":98},"end":{"line":463,"column":119}} ), depth0))
    + "</p>\n<table class=\"chart\" aria-hidden=\"true\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"table-layout: fixed; font-size: 11px; line-height: 15px;\">\n<tr valign=\"bottom\" align=\"center\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"activity"),"days"),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":466,"column":0},"end":{"line":468,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"activity"),"emptyColumns"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":469,"column":0},"end":{"line":469,"column":81}}})) != null ? stack1 : "")
    + "\n</tr>\n</table></div>\n</td>\n</tr>\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"day\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"responses"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":453,"column":16},"end":{"line":453,"column":117}}})) != null ? stack1 : "")
    + "<table width=\"100%\"><tr>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isPeak"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(38, data, 0),"data":data,"loc":{"start":{"line":453,"column":141},"end":{"line":453,"column":313}}})) != null ? stack1 : "")
    + "</tr></table></td>\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isPeak"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data,"loc":{"start":{"line":453,"column":33},"end":{"line":453,"column":110}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    return "<b class=\"accent\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "responses", {"start":{"line":453,"column":67},"end":{"line":453,"column":76}} ), depth0))
    + "</b>";
},"36":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "responses", {"start":{"line":453,"column":92},"end":{"line":453,"column":101}} ), depth0));
},"37":function(container,depth0,helpers,partials,data) {
    return "<td class=\"bar-peak\" bgcolor=\"#0b6e5f\" height=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "responseHeight", {"start":{"line":453,"column":204},"end":{"line":453,"column":218}} ), depth0))
    + "\"></td>";
},"38":function(container,depth0,helpers,partials,data) {
    return "<td class=\"bar-day\" bgcolor=\"#86b8ad\" height=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "responseHeight", {"start":{"line":453,"column":283},"end":{"line":453,"column":297}} ), depth0))
    + "\"></td>";
},"39":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td colspan=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"activity"), "emptyColumns", {"start":{"line":455,"column":44},"end":{"line":455,"column":65}} ), depth0))
    + "\"></td>";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"day-name\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isPeak"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.program(42, data, 0),"data":data,"loc":{"start":{"line":459,"column":21},"end":{"line":459,"column":115}}})) != null ? stack1 : "")
    + "</td>\n";
},"41":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<b>"
    + alias3(alias2(alias1(depth0, "initial", {"start":{"line":459,"column":40},"end":{"line":459,"column":47}} ), depth0))
    + "<br>"
    + alias3(alias2(alias1(depth0, "dayOfMonth", {"start":{"line":459,"column":55},"end":{"line":459,"column":65}} ), depth0))
    + "</b>";
},"42":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return alias3(alias2(alias1(depth0, "initial", {"start":{"line":459,"column":81},"end":{"line":459,"column":88}} ), depth0))
    + "<br>"
    + alias3(alias2(alias1(depth0, "dayOfMonth", {"start":{"line":459,"column":96},"end":{"line":459,"column":106}} ), depth0));
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"day\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"messages"),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":467,"column":16},"end":{"line":467,"column":51}}})) != null ? stack1 : "")
    + "<table width=\"100%\"><tr><td class=\"bar-sent\" bgcolor=\"#c3cbc6\" height=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "messageHeight", {"start":{"line":467,"column":124},"end":{"line":467,"column":137}} ), depth0))
    + "\"></td></tr></table></td>\n";
},"44":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "messages", {"start":{"line":467,"column":34},"end":{"line":467,"column":42}} ), depth0));
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<h2 class=\"h2\" style=\"margin: 32px 0 12px; font-size: 17px; line-height: 23px; font-weight: 600;\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"patterns"), "heading", {"start":{"line":478,"column":100},"end":{"line":478,"column":116}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"patterns"),"items"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":479,"column":0},"end":{"line":481,"column":9}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2 class=\"h2\" style=\"margin: 32px 0 12px; font-size: 17px; line-height: 23px; font-weight: 600;\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"unreadable"), "heading", {"start":{"line":484,"column":100},"end":{"line":484,"column":118}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"unreadable"),"items"),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":485,"column":0},"end":{"line":487,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unreadable"),"more"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":488,"column":0},"end":{"line":488,"column":97}}})) != null ? stack1 : "")
    + "\n";
},"47":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p class=\"p\" style=\"margin: 0 0 3px;\"><b><bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":486,"column":48},"end":{"line":486,"column":52}} ), depth0))
    + "</bdi></b>: "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":486,"column":68},"end":{"line":486,"column":72}} ), depth0))
    + "</p>\n";
},"48":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"p muted\" style=\"margin: 0 0 3px;\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"unreadable"), "more", {"start":{"line":488,"column":69},"end":{"line":488,"column":84}} ), depth0))
    + "</p>";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2 class=\"h2\" style=\"margin: 32px 0 12px; font-size: 17px; line-height: 23px; font-weight: 600;\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"dataNotes"), "heading", {"start":{"line":491,"column":100},"end":{"line":491,"column":117}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"dataNotes"),"items"),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":492,"column":0},"end":{"line":494,"column":9}}})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <a class=\"link\" href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"footer"),"stop"), "url", {"start":{"line":543,"column":105},"end":{"line":543,"column":120}} ), depth0))
    + "\" style=\"color: #0b6e5f; text-decoration: underline;\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"footer"),"stop"), "text", {"start":{"line":543,"column":178},"end":{"line":543,"column":194}} ), depth0))
    + "</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "lang", {"start":{"line":2,"column":14},"end":{"line":2,"column":18}} ), depth0))
    + "\" dir=\""
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":2,"column":29},"end":{"line":2,"column":32}} ), depth0))
    + "\" xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<title>"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":4,"column":9},"end":{"line":4,"column":16}} ), depth0))
    + "</title>\n\u003C!--[if !mso]>\u003C!-->\n<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n\u003C!--<![endif]-->\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style type=\"text/css\">\n#outlook a { padding:0; }\nbody { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }\ntable, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }\nimg { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }\np { display:block;margin:13px 0; }\n</style>\n\u003C!--[if mso]>\n<noscript>\n<xml>\n<o:OfficeDocumentSettings>\n<o:AllowPNG/>\n<o:PixelsPerInch>96</o:PixelsPerInch>\n</o:OfficeDocumentSettings>\n</xml>\n</noscript>\n<![endif]-->\n\u003C!--[if lte mso 11]>\n<style type=\"text/css\">\n.mj-outlook-group-fix { width:100% !important; }\n</style>\n<![endif]-->\n<style type=\"text/css\">\n@media only screen and (min-width:480px) {\n.mj-column-per-100 { width:100% !important; max-width: 100%; }\n}\n</style>\n<style media=\"screen and (min-width:480px)\">\n.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }\n</style>\n<style type=\"text/css\">\n.page > div {\npadding: 24px 0 0;\n}\n.figures,\n.campaigns,\n.chart {\nfont-variant-numeric: tabular-nums;\n}\n.small {\nfont-size: 13px;\nline-height: 18px;\n}\n.muted,\n.quiet,\n.same {\ncolor: #5a646e;\n}\n.up,\n.accent {\ncolor: #0b6e5f;\n}\n.down,\n.signal {\ncolor: #a3480b;\n}\n.signal-edge {\nbackground-color: #cf6d26;\n}\n.accent-edge {\nbackground-color: #0b6e5f;\n}\n.campaigns th {\npadding: 12px 0 2px;\nborder-top: 1px solid #e1e6e2;\nfont-weight: 600;\nline-height: 20px;\n}\n.campaigns thead th {\npadding: 0 0 7px;\nborder: 0;\nfont-size: 12px;\nfont-weight: 400;\nline-height: 16px;\ncolor: #5a646e;\n}\n.campaigns td {\npadding: 0 0 11px;\n}\n.campaigns .cm,\n.campaigns small {\nfont-size: 12px;\n}\n.campaigns bdi {\nmargin: 0 4px 0 0;\n}\n.campaigns th small {\nwhite-space: nowrap;\n}\n.campaigns .cm {\ncolor: #5a646e;\n}\n.campaigns .sp {\nborder-collapse: separate;\nborder-spacing: 1px 0;\n}\n.campaigns .sp td {\nwidth: 3px;\nheight: 8px;\npadding: 0;\nborder-bottom: 0 solid #86b8ad;\nfont-size: 0;\n}\n.campaigns .sp .s0 {\nborder-bottom: 1px solid #c3cbc6;\n}\n.campaigns .sp .s1 {\nborder-bottom-width: 3px;\n}\n.campaigns .sp .s2 {\nborder-bottom-width: 6px;\n}\n.campaigns .sp .s3 {\nborder-bottom-width: 9px;\n}\n.campaigns .sp .s4 {\nborder-bottom-width: 12px;\n}\n.campaigns .sp .s5 {\nborder-bottom-width: 15px;\n}\n.campaigns .sp .s6 {\nborder-bottom-width: 18px;\n}\n.campaigns .sp .s7 {\nborder-bottom-width: 21px;\n}\n.campaigns .sp .s8 {\nborder-bottom-width: 24px;\nborder-bottom-color: #0b6e5f;\n}\n.chart td {\npadding: 0;\n}\n.chart .day {\npadding: 0 2px;\ncolor: #5a646e;\n}\n.chart .day-name {\npadding: 4px 0 0;\ncolor: #5a646e;\n}\n.bar-day,\n.bar-peak,\n.bar-sent {\npadding: 0;\nfont-size: 0;\nline-height: 0;\n}\n.bar-day {\nbackground-color: #86b8ad;\n}\n.bar-peak {\nbackground-color: #0b6e5f;\n}\n.bar-sent {\nbackground-color: #c3cbc6;\n}\n@media (max-width: 480px) {\n.page > div {\npadding: 0;\n}\n.sheet > table > tbody > tr > td {\npadding: 22px 16px 24px !important;\n}\n.foot > table > tbody > tr > td {\npadding: 20px 16px 32px !important;\n}\n.h1 {\nfont-size: 22px !important;\nline-height: 28px !important;\n}\n.card {\npadding: 10px 9px !important;\n}\n.card-value {\nfont-size: 23px !important;\nline-height: 30px !important;\n}\n.campaigns thead th {\nfont-size: 11px;\n}\n.campaigns .sp td {\nwidth: 2px;\n}\n.chart td {\npadding: 0;\n}\n.chart .day {\npadding: 0 1px;\n}\n}\n@media (prefers-color-scheme: dark) {\n.page,\n.page > div {\nbackground-color: #12161a !important;\n}\n.sheet,\n.sheet > table {\nbackground: #1b2127 !important;\n}\n.sheet > table > tbody > tr > td {\nborder-top-color: #63c6b2 !important;\n}\n.page td,\n.page th,\n.page div,\n.page p,\n.page h1,\n.page h2 {\ncolor: #e9edf0 !important;\n}\n.page .over,\n.page .lead,\n.page .note,\n.page .axis,\n.page .muted,\n.page .muted div,\n.page .muted p,\n.page .quiet,\n.page .same,\n.page .cm,\n.page .day,\n.page .day-name,\n.page thead th {\ncolor: #a5b0ba !important;\n}\n.page .up,\n.page .accent,\n.page .link {\ncolor: #63c6b2 !important;\n}\n.page .down,\n.page .signal {\ncolor: #f2a26b !important;\n}\n.page .notice {\nbackground-color: #3a2a1c !important;\ncolor: #f6c79d !important;\n}\n.page .card {\nbackground-color: #242c33 !important;\n}\n.page .bar-on,\n.page .bar-peak,\n.page .accent-edge {\nbackground-color: #63c6b2 !important;\n}\n.page .bar-off {\nbackground-color: #3d4851 !important;\n}\n.page .bar-mark {\nbackground-color: #e9edf0 !important;\n}\n.page .signal-edge {\nbackground-color: #d9813f !important;\n}\n.page .quiet-edge {\nbackground-color: #5b6872 !important;\n}\n.page .bar-day {\nbackground-color: #35796d !important;\n}\n.page .bar-sent {\nbackground-color: #4a5660 !important;\n}\n.campaigns th {\nborder-top-color: #333d45;\n}\n.campaigns .sp td {\nborder-bottom-color: #35796d;\n}\n.campaigns .sp .s0 {\nborder-bottom-color: #4a5660;\n}\n.campaigns .sp .s8 {\nborder-bottom-color: #63c6b2;\n}\n}\n</style>\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n\u003C!--[if mso]><style>.campaigns .sp .s1{border-bottom-width:1px}.campaigns .sp .s2{border-bottom-width:2px}.campaigns .sp .s3{border-bottom-width:3px}.campaigns .sp .s4{border-bottom-width:4px}.campaigns .sp .s5{border-bottom-width:5px}.campaigns .sp .s6{border-bottom-width:6px}.campaigns .sp .s7{border-bottom-width:7px}.campaigns .sp .s8{border-bottom-width:8px}</style><![endif]-->\n</head>\n<body class=\"page\" style=\"word-spacing:normal;background-color:#f2f4f1;\">\n<div aria-label=\""
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":296,"column":19},"end":{"line":296,"column":26}} ), depth0))
    + "\" aria-roledescription=\"email\" role=\"article\" lang=\""
    + alias3(alias2(alias1(depth0, "lang", {"start":{"line":296,"column":82},"end":{"line":296,"column":86}} ), depth0))
    + "\" dir=\""
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":296,"column":97},"end":{"line":296,"column":100}} ), depth0))
    + "\" style=\"word-spacing:normal;background-color:#f2f4f1;\">\n<div class=\"preheader\" style=\"display: none; max-height: 0; max-width: 0; overflow: hidden; font-size: 1px; line-height: 1px; color: #1b2430; background-color: #f2f4f1; mso-hide: all;\">"
    + alias3(alias2(alias1(depth0, "preheader", {"start":{"line":297,"column":187},"end":{"line":297,"column":196}} ), depth0))
    + "&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;&#8199;&#847;</div>\n\u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#ffffff\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"sheet\" style=\"background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;border-radius:6px;overflow:hidden;\">\n<table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#ffffff;background-color:#ffffff;width:100%;border-collapse:separate;\">\n<tbody>\n<tr>\n<td style=\"border-top:4px solid #0b6e5f;border-radius:6px;direction:ltr;font-size:0px;padding:28px 24px 28px;text-align:center;\">\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" width=\"600px\" ><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:552px;\" width=\"552\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:552px;\">\n<table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\">\n<tbody>\n<tr>\n<td style=\"direction:"
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":309,"column":23},"end":{"line":309,"column":26}} ), depth0))
    + ";font-size:0px;padding:0;text-align:center;\">\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]-->\n<div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:"
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":311,"column":101},"end":{"line":311,"column":104}} ), depth0))
    + ";display:inline-block;vertical-align:top;width:100%;\">\n<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n<tbody>\n<tr>\n<td style=\"vertical-align:top;padding:0;\">\n<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style width=\"100%\">\n<tbody>\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":319,"column":13},"end":{"line":319,"column":18}} ), depth0))
    + "\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:23px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":320,"column":147},"end":{"line":320,"column":152}} ), depth0))
    + ";color:#1b2430;\"><p class=\"over\" style=\"margin: 0 0 10px; font-size: 13px; line-height: 18px; color: #5a646e;\"><bdi>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":320,"column":272},"end":{"line":320,"column":277}} ), depth0))
    + "</bdi> · "
    + alias3(alias2(alias1(depth0, "date", {"start":{"line":320,"column":290},"end":{"line":320,"column":294}} ), depth0))
    + "</p>\n<h1 class=\"h1\" style=\"margin: 0 0 10px; font-size: 25px; line-height: 32px; font-weight: 600; letter-spacing: -0.2px;\">"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":321,"column":121},"end":{"line":321,"column":128}} ), depth0))
    + "</h1>\n<p class=\"lead\" style=\"margin: 0 0 20px; color: #5a646e;\">"
    + alias3(alias2(alias1(depth0, "summary", {"start":{"line":322,"column":60},"end":{"line":322,"column":67}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"notices"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":323,"column":0},"end":{"line":325,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keyFigures"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":328,"column":0},"end":{"line":382,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"findings"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":382,"column":7},"end":{"line":408,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"campaigns"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":408,"column":7},"end":{"line":440,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"activity"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":440,"column":7},"end":{"line":474,"column":7}}})) != null ? stack1 : "")
    + "<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":476,"column":13},"end":{"line":476,"column":18}} ), depth0))
    + "\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:20px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":477,"column":147},"end":{"line":477,"column":152}} ), depth0))
    + ";color:#1b2430;\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"patterns"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":477,"column":171},"end":{"line":482,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"unreadable"),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":483,"column":0},"end":{"line":489,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"dataNotes"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":490,"column":0},"end":{"line":495,"column":7}}})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n</tbody>\n</table>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"foot-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"foot\" style=\"margin:0px auto;max-width:600px;\">\n<table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\">\n<tbody>\n<tr>\n<td style=\"direction:ltr;font-size:0px;padding:20px 24px 36px;text-align:center;\">\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" width=\"600px\" ><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:552px;\" width=\"552\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:552px;\">\n<table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\">\n<tbody>\n<tr>\n<td style=\"direction:"
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":528,"column":23},"end":{"line":528,"column":26}} ), depth0))
    + ";font-size:0px;padding:0;text-align:center;\">\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]-->\n<div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:"
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":530,"column":101},"end":{"line":530,"column":104}} ), depth0))
    + ";display:inline-block;vertical-align:top;width:100%;\">\n<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n<tbody>\n<tr>\n<td style=\"vertical-align:top;padding:0;\">\n<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style width=\"100%\">\n<tbody>\n<tr>\n<td align=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":538,"column":13},"end":{"line":538,"column":18}} ), depth0))
    + "\" class=\"muted\" style=\"font-size:0px;padding:0;word-break:break-word;\">\n<div style=\"font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:12px;line-height:18px;text-align:"
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":539,"column":147},"end":{"line":539,"column":152}} ), depth0))
    + ";color:#5a646e;\"><h2 class=\"foot-heading\" style=\"margin: 0 0 6px; font-size: 13px; line-height: 20px; font-weight: 600; color: #1b2430;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"footer"), "heading", {"start":{"line":539,"column":293},"end":{"line":539,"column":307}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"footer"),"notes"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":540,"column":0},"end":{"line":542,"column":9}}})) != null ? stack1 : "")
    + "<p class=\"reason\" style=\"margin: 12px 0 0;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"footer"), "reason", {"start":{"line":543,"column":46},"end":{"line":543,"column":59}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"footer"),"stop"),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":543,"column":61},"end":{"line":543,"column":207}}})) != null ? stack1 : "")
    + "</p></div>\n</td>\n</tr>\n</tbody>\n</table>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</div>\n</body>\n</html>\n";
},"useData":true};
export const text = {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n! "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"keyFigures"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"week"), "heading", {"start":{"line":18,"column":2},"end":{"line":18,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"week"),"items"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":13,"column":2},"end":{"line":13,"column":7}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":13,"column":13},"end":{"line":13,"column":18}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":20},"end":{"line":13,"column":101}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"beside"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":35}}})) != null ? stack1 : "")
    + "\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"change"),"word"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":36},"end":{"line":13,"column":78}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"change"), "text", {"start":{"line":13,"column":80},"end":{"line":13,"column":91}} ), depth0)) != null ? stack1 : "")
    + ")";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"change"), "word", {"start":{"line":13,"column":57},"end":{"line":13,"column":68}} ), depth0)) != null ? stack1 : "")
    + " ";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":20,"column":4},"end":{"line":20,"column":9}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":20,"column":14},"end":{"line":20,"column":19}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"before"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":21},"end":{"line":20,"column":55}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " ("
    + ((stack1 = container.lambda(container.strict(depth0, "before", {"start":{"line":20,"column":39},"end":{"line":20,"column":45}} ), depth0)) != null ? stack1 : "")
    + ")";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n----------------------------------------\n"
    + ((stack1 = container.lambda(container.strict(depth0, "heading", {"start":{"line":26,"column":2},"end":{"line":26,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":40,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "note", {"start":{"line":29,"column":2},"end":{"line":29,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n* "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"state"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":2},"end":{"line":33,"column":34}}})) != null ? stack1 : "")
    + ((stack1 = alias3(alias2(depth0, "title", {"start":{"line":33,"column":36},"end":{"line":33,"column":41}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias3(alias2(depth0, "name", {"start":{"line":33,"column":47},"end":{"line":33,"column":51}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"evidence"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"action"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "["
    + ((stack1 = container.lambda(container.strict(depth0, "state", {"start":{"line":33,"column":18},"end":{"line":33,"column":23}} ), depth0)) != null ? stack1 : "")
    + "] ";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  > "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"action"), "what", {"start":{"line":38,"column":6},"end":{"line":38,"column":17}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"action"), "how", {"start":{"line":38,"column":22},"end":{"line":38,"column":32}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "moreFindings", {"start":{"line":44,"column":2},"end":{"line":44,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findingTotals"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":47,"column":7}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "findingTotals", {"start":{"line":46,"column":2},"end":{"line":46,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n----------------------------------------\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"campaigns"), "heading", {"start":{"line":52,"column":2},"end":{"line":52,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"campaigns"),"items"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":62,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"campaigns"),"more"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n* "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":56,"column":4},"end":{"line":56,"column":8}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"tag"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":10},"end":{"line":56,"column":38}}})) != null ? stack1 : "")
    + "\n  "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":57,"column":4},"end":{"line":57,"column":10}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "prospects", {"start":{"line":57,"column":16},"end":{"line":57,"column":25}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rates"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":58,"column":83}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"spark"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " ["
    + ((stack1 = container.lambda(container.strict(depth0, "tag", {"start":{"line":56,"column":25},"end":{"line":56,"column":28}} ), depth0)) != null ? stack1 : "")
    + "]";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":58,"column":19},"end":{"line":58,"column":23}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":58,"column":28},"end":{"line":58,"column":33}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":35},"end":{"line":58,"column":74}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"change"), "text", {"start":{"line":58,"column":53},"end":{"line":58,"column":64}} ), depth0)) != null ? stack1 : "")
    + ")";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"spark"), "label", {"start":{"line":60,"column":4},"end":{"line":60,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"campaigns"), "more", {"start":{"line":65,"column":2},"end":{"line":65,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n----------------------------------------\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"activity"), "heading", {"start":{"line":71,"column":2},"end":{"line":71,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"activity"), "peak", {"start":{"line":73,"column":2},"end":{"line":73,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"activity"),"days"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":74,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  "
    + ((stack1 = container.lambda(container.strict(depth0, "words", {"start":{"line":75,"column":4},"end":{"line":75,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n----------------------------------------\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"patterns"), "heading", {"start":{"line":81,"column":2},"end":{"line":81,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"patterns"),"items"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":85,"column":9}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "* "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n----------------------------------------\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"unreadable"), "heading", {"start":{"line":90,"column":2},"end":{"line":90,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"unreadable"),"items"),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":94,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unreadable"),"more"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":97,"column":7}}})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "* "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":93,"column":4},"end":{"line":93,"column":8}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":93,"column":14},"end":{"line":93,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"unreadable"), "more", {"start":{"line":96,"column":4},"end":{"line":96,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n----------------------------------------\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"dataNotes"), "heading", {"start":{"line":102,"column":2},"end":{"line":102,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"dataNotes"),"items"),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":104,"column":0},"end":{"line":106,"column":9}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(lookupProperty(lookupProperty(depth0,"footer"),"stop"), "text", {"start":{"line":118,"column":2},"end":{"line":118,"column":18}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(depth0,"footer"),"stop"), "url", {"start":{"line":118,"column":24},"end":{"line":118,"column":39}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":1,"column":2},"end":{"line":1,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "date", {"start":{"line":2,"column":2},"end":{"line":2,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "verdict", {"start":{"line":4,"column":2},"end":{"line":4,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "summary", {"start":{"line":5,"column":2},"end":{"line":5,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"notices"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"keyFigures"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"moreFindings"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"campaigns"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":67,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"activity"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":77,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"patterns"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":86,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"unreadable"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":87,"column":0},"end":{"line":98,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"dataNotes"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":99,"column":0},"end":{"line":107,"column":7}}})) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"footer"), "heading", {"start":{"line":110,"column":2},"end":{"line":110,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n----------------------------------------\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"footer"),"notes"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":112,"column":0},"end":{"line":114,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"footer"), "reason", {"start":{"line":116,"column":2},"end":{"line":116,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"footer"),"stop"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":117,"column":0},"end":{"line":119,"column":7}}})) != null ? stack1 : "");
},"useData":true};
