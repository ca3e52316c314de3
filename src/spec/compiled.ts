// Generated from openapi.yaml by scripts/generate.ts; do not edit.
// @ts-nocheck: Ajv writes JavaScript, and requires its CommonJS helpers.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const getCampaignAnalytics = validate20;
const schema31 = {"type":"object","required":["campaign","metrics","activity","statusDistribution","qualificationBreakdown"],"properties":{"campaign":{"type":"object","required":["id","name","status","createdAt"],"properties":{"id":{"type":"string","minLength":1},"name":{"type":"string"},"status":{"type":"string","minLength":1},"createdAt":{"type":"string","format":"date-time"},"agent":{"type":["string","null"]},"product":{"type":["string","null"]}}},"metrics":{"type":"object","required":["totalProspects","totalMessages","totalQualified","totalAnswers","totalClosed","conversionRate","responseRate","qualificationRate","averageMessagesPerProspect"],"properties":{"totalProspects":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalMessages":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalQualified":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalAnswers":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalClosed":{"type":"integer","minimum":0,"maximum":9007199254740991},"conversionRate":{"type":["number","null"],"minimum":0},"responseRate":{"type":["number","null"],"minimum":0},"qualificationRate":{"type":["number","null"],"minimum":0},"averageMessagesPerProspect":{"type":["number","null"],"minimum":0}}},"activity":{"type":"object","required":["dailyBreakdown","last7Days"],"properties":{"dailyBreakdown":{"type":"array","items":{"type":"object","required":["date","messages","responses","qualified"],"properties":{"date":{"type":"string","format":"date"},"messages":{"type":"integer","minimum":0,"maximum":9007199254740991},"responses":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"last7Days":{"type":"object","required":["messages","responses","qualified"],"properties":{"messages":{"type":"integer","minimum":0,"maximum":9007199254740991},"responses":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"statusDistribution":{"type":"object","required":["pending","contacted","responded","qualified","closed"],"properties":{"pending":{"type":"integer","minimum":0,"maximum":9007199254740991},"contacted":{"type":"integer","minimum":0,"maximum":9007199254740991},"responded":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991},"closed":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"qualificationBreakdown":{"type":"object","required":["pending","qualified","disqualified"],"properties":{"pending":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991},"disqualified":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const formats2 = require("ajv-formats/dist/formats").fullFormats.date;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign"},message:"must have required property '"+"campaign"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metrics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.activity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.statusDistribution === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statusDistribution"},message:"must have required property '"+"statusDistribution"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.qualificationBreakdown === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "qualificationBreakdown"},message:"must have required property '"+"qualificationBreakdown"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.campaign !== undefined){
let data0 = data.campaign;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err5 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.campaign.required,parentSchema:schema31.properties.campaign,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.name === undefined){
const err6 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.campaign.required,parentSchema:schema31.properties.campaign,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.status === undefined){
const err7 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.campaign.required,parentSchema:schema31.properties.campaign,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.createdAt === undefined){
const err8 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'",schema:schema31.properties.campaign.required,parentSchema:schema31.properties.campaign,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/campaign/id",schemaPath:"#/properties/campaign/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.campaign.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/campaign/id",schemaPath:"#/properties/campaign/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.campaign.properties.id.type,parentSchema:schema31.properties.campaign.properties.id,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/campaign/name",schemaPath:"#/properties/campaign/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.campaign.properties.name.type,parentSchema:schema31.properties.campaign.properties.name,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err12 = {instancePath:instancePath+"/campaign/status",schemaPath:"#/properties/campaign/properties/status/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.campaign.properties.status,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/campaign/status",schemaPath:"#/properties/campaign/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.campaign.properties.status.type,parentSchema:schema31.properties.campaign.properties.status,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.createdAt !== undefined){
let data4 = data0.createdAt;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err14 = {instancePath:instancePath+"/campaign/createdAt",schemaPath:"#/properties/campaign/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema31.properties.campaign.properties.createdAt,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/campaign/createdAt",schemaPath:"#/properties/campaign/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.campaign.properties.createdAt.type,parentSchema:schema31.properties.campaign.properties.createdAt,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.agent !== undefined){
let data5 = data0.agent;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/campaign/agent",schemaPath:"#/properties/campaign/properties/agent/type",keyword:"type",params:{type: schema31.properties.campaign.properties.agent.type},message:"must be string,null",schema:schema31.properties.campaign.properties.agent.type,parentSchema:schema31.properties.campaign.properties.agent,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.product !== undefined){
let data6 = data0.product;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/campaign/product",schemaPath:"#/properties/campaign/properties/product/type",keyword:"type",params:{type: schema31.properties.campaign.properties.product.type},message:"must be string,null",schema:schema31.properties.campaign.properties.product.type,parentSchema:schema31.properties.campaign.properties.product,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.campaign.type,parentSchema:schema31.properties.campaign,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.metrics !== undefined){
let data7 = data.metrics;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.totalProspects === undefined){
const err19 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "totalProspects"},message:"must have required property '"+"totalProspects"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.totalMessages === undefined){
const err20 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "totalMessages"},message:"must have required property '"+"totalMessages"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.totalQualified === undefined){
const err21 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "totalQualified"},message:"must have required property '"+"totalQualified"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.totalAnswers === undefined){
const err22 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "totalAnswers"},message:"must have required property '"+"totalAnswers"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.totalClosed === undefined){
const err23 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "totalClosed"},message:"must have required property '"+"totalClosed"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.conversionRate === undefined){
const err24 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "conversionRate"},message:"must have required property '"+"conversionRate"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.responseRate === undefined){
const err25 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "responseRate"},message:"must have required property '"+"responseRate"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.qualificationRate === undefined){
const err26 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "qualificationRate"},message:"must have required property '"+"qualificationRate"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.averageMessagesPerProspect === undefined){
const err27 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "averageMessagesPerProspect"},message:"must have required property '"+"averageMessagesPerProspect"+"'",schema:schema31.properties.metrics.required,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.totalProspects !== undefined){
let data8 = data7.totalProspects;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err28 = {instancePath:instancePath+"/metrics/totalProspects",schemaPath:"#/properties/metrics/properties/totalProspects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.metrics.properties.totalProspects.type,parentSchema:schema31.properties.metrics.properties.totalProspects,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/metrics/totalProspects",schemaPath:"#/properties/metrics/properties/totalProspects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.metrics.properties.totalProspects,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/metrics/totalProspects",schemaPath:"#/properties/metrics/properties/totalProspects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.totalProspects,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data7.totalMessages !== undefined){
let data9 = data7.totalMessages;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/metrics/totalMessages",schemaPath:"#/properties/metrics/properties/totalMessages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.metrics.properties.totalMessages.type,parentSchema:schema31.properties.metrics.properties.totalMessages,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/metrics/totalMessages",schemaPath:"#/properties/metrics/properties/totalMessages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.metrics.properties.totalMessages,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/metrics/totalMessages",schemaPath:"#/properties/metrics/properties/totalMessages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.totalMessages,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data7.totalQualified !== undefined){
let data10 = data7.totalQualified;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err34 = {instancePath:instancePath+"/metrics/totalQualified",schemaPath:"#/properties/metrics/properties/totalQualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.metrics.properties.totalQualified.type,parentSchema:schema31.properties.metrics.properties.totalQualified,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/metrics/totalQualified",schemaPath:"#/properties/metrics/properties/totalQualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.metrics.properties.totalQualified,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err36 = {instancePath:instancePath+"/metrics/totalQualified",schemaPath:"#/properties/metrics/properties/totalQualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.totalQualified,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data7.totalAnswers !== undefined){
let data11 = data7.totalAnswers;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err37 = {instancePath:instancePath+"/metrics/totalAnswers",schemaPath:"#/properties/metrics/properties/totalAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.metrics.properties.totalAnswers.type,parentSchema:schema31.properties.metrics.properties.totalAnswers,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/metrics/totalAnswers",schemaPath:"#/properties/metrics/properties/totalAnswers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.metrics.properties.totalAnswers,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/metrics/totalAnswers",schemaPath:"#/properties/metrics/properties/totalAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.totalAnswers,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data7.totalClosed !== undefined){
let data12 = data7.totalClosed;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err40 = {instancePath:instancePath+"/metrics/totalClosed",schemaPath:"#/properties/metrics/properties/totalClosed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.metrics.properties.totalClosed.type,parentSchema:schema31.properties.metrics.properties.totalClosed,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/metrics/totalClosed",schemaPath:"#/properties/metrics/properties/totalClosed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.metrics.properties.totalClosed,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/metrics/totalClosed",schemaPath:"#/properties/metrics/properties/totalClosed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.totalClosed,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data7.conversionRate !== undefined){
let data13 = data7.conversionRate;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err43 = {instancePath:instancePath+"/metrics/conversionRate",schemaPath:"#/properties/metrics/properties/conversionRate/type",keyword:"type",params:{type: schema31.properties.metrics.properties.conversionRate.type},message:"must be number,null",schema:schema31.properties.metrics.properties.conversionRate.type,parentSchema:schema31.properties.metrics.properties.conversionRate,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/metrics/conversionRate",schemaPath:"#/properties/metrics/properties/conversionRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.conversionRate,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data7.responseRate !== undefined){
let data14 = data7.responseRate;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err45 = {instancePath:instancePath+"/metrics/responseRate",schemaPath:"#/properties/metrics/properties/responseRate/type",keyword:"type",params:{type: schema31.properties.metrics.properties.responseRate.type},message:"must be number,null",schema:schema31.properties.metrics.properties.responseRate.type,parentSchema:schema31.properties.metrics.properties.responseRate,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/metrics/responseRate",schemaPath:"#/properties/metrics/properties/responseRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.responseRate,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data7.qualificationRate !== undefined){
let data15 = data7.qualificationRate;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err47 = {instancePath:instancePath+"/metrics/qualificationRate",schemaPath:"#/properties/metrics/properties/qualificationRate/type",keyword:"type",params:{type: schema31.properties.metrics.properties.qualificationRate.type},message:"must be number,null",schema:schema31.properties.metrics.properties.qualificationRate.type,parentSchema:schema31.properties.metrics.properties.qualificationRate,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err48 = {instancePath:instancePath+"/metrics/qualificationRate",schemaPath:"#/properties/metrics/properties/qualificationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.qualificationRate,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data7.averageMessagesPerProspect !== undefined){
let data16 = data7.averageMessagesPerProspect;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err49 = {instancePath:instancePath+"/metrics/averageMessagesPerProspect",schemaPath:"#/properties/metrics/properties/averageMessagesPerProspect/type",keyword:"type",params:{type: schema31.properties.metrics.properties.averageMessagesPerProspect.type},message:"must be number,null",schema:schema31.properties.metrics.properties.averageMessagesPerProspect.type,parentSchema:schema31.properties.metrics.properties.averageMessagesPerProspect,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err50 = {instancePath:instancePath+"/metrics/averageMessagesPerProspect",schemaPath:"#/properties/metrics/properties/averageMessagesPerProspect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.metrics.properties.averageMessagesPerProspect,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.metrics.type,parentSchema:schema31.properties.metrics,data:data7};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.activity !== undefined){
let data17 = data.activity;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.dailyBreakdown === undefined){
const err52 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/required",keyword:"required",params:{missingProperty: "dailyBreakdown"},message:"must have required property '"+"dailyBreakdown"+"'",schema:schema31.properties.activity.required,parentSchema:schema31.properties.activity,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17.last7Days === undefined){
const err53 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/required",keyword:"required",params:{missingProperty: "last7Days"},message:"must have required property '"+"last7Days"+"'",schema:schema31.properties.activity.required,parentSchema:schema31.properties.activity,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data17.dailyBreakdown !== undefined){
let data18 = data17.dailyBreakdown;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.date === undefined){
const err54 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0,schemaPath:"#/properties/activity/properties/dailyBreakdown/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema31.properties.activity.properties.dailyBreakdown.items.required,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.messages === undefined){
const err55 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0,schemaPath:"#/properties/activity/properties/dailyBreakdown/items/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema31.properties.activity.properties.dailyBreakdown.items.required,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.responses === undefined){
const err56 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0,schemaPath:"#/properties/activity/properties/dailyBreakdown/items/required",keyword:"required",params:{missingProperty: "responses"},message:"must have required property '"+"responses"+"'",schema:schema31.properties.activity.properties.dailyBreakdown.items.required,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19.qualified === undefined){
const err57 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0,schemaPath:"#/properties/activity/properties/dailyBreakdown/items/required",keyword:"required",params:{missingProperty: "qualified"},message:"must have required property '"+"qualified"+"'",schema:schema31.properties.activity.properties.dailyBreakdown.items.required,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data19.date !== undefined){
let data20 = data19.date;
if(typeof data20 === "string"){
if(!(formats2.validate(data20))){
const err58 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/date",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.date,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/date",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.activity.properties.dailyBreakdown.items.properties.date.type,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.date,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.messages !== undefined){
let data21 = data19.messages;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/messages",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/messages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.activity.properties.dailyBreakdown.items.properties.messages.type,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.messages,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/messages",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.messages,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/messages",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.messages,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data19.responses !== undefined){
let data22 = data19.responses;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err63 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/responses",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/responses/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.activity.properties.dailyBreakdown.items.properties.responses.type,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.responses,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err64 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/responses",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/responses/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.responses,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err65 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/responses",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/responses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.responses,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data19.qualified !== undefined){
let data23 = data19.qualified;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err66 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/qualified",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.activity.properties.dailyBreakdown.items.properties.qualified.type,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.qualified,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err67 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/qualified",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.qualified,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err68 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0+"/qualified",schemaPath:"#/properties/activity/properties/dailyBreakdown/items/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items.properties.qualified,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/activity/dailyBreakdown/" + i0,schemaPath:"#/properties/activity/properties/dailyBreakdown/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.activity.properties.dailyBreakdown.items.type,parentSchema:schema31.properties.activity.properties.dailyBreakdown.items,data:data19};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/activity/dailyBreakdown",schemaPath:"#/properties/activity/properties/dailyBreakdown/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.activity.properties.dailyBreakdown.type,parentSchema:schema31.properties.activity.properties.dailyBreakdown,data:data18};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data17.last7Days !== undefined){
let data24 = data17.last7Days;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.messages === undefined){
const err71 = {instancePath:instancePath+"/activity/last7Days",schemaPath:"#/properties/activity/properties/last7Days/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema31.properties.activity.properties.last7Days.required,parentSchema:schema31.properties.activity.properties.last7Days,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data24.responses === undefined){
const err72 = {instancePath:instancePath+"/activity/last7Days",schemaPath:"#/properties/activity/properties/last7Days/required",keyword:"required",params:{missingProperty: "responses"},message:"must have required property '"+"responses"+"'",schema:schema31.properties.activity.properties.last7Days.required,parentSchema:schema31.properties.activity.properties.last7Days,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data24.qualified === undefined){
const err73 = {instancePath:instancePath+"/activity/last7Days",schemaPath:"#/properties/activity/properties/last7Days/required",keyword:"required",params:{missingProperty: "qualified"},message:"must have required property '"+"qualified"+"'",schema:schema31.properties.activity.properties.last7Days.required,parentSchema:schema31.properties.activity.properties.last7Days,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data24.messages !== undefined){
let data25 = data24.messages;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err74 = {instancePath:instancePath+"/activity/last7Days/messages",schemaPath:"#/properties/activity/properties/last7Days/properties/messages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.activity.properties.last7Days.properties.messages.type,parentSchema:schema31.properties.activity.properties.last7Days.properties.messages,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err75 = {instancePath:instancePath+"/activity/last7Days/messages",schemaPath:"#/properties/activity/properties/last7Days/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.activity.properties.last7Days.properties.messages,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err76 = {instancePath:instancePath+"/activity/last7Days/messages",schemaPath:"#/properties/activity/properties/last7Days/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.activity.properties.last7Days.properties.messages,data:data25};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data24.responses !== undefined){
let data26 = data24.responses;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err77 = {instancePath:instancePath+"/activity/last7Days/responses",schemaPath:"#/properties/activity/properties/last7Days/properties/responses/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.activity.properties.last7Days.properties.responses.type,parentSchema:schema31.properties.activity.properties.last7Days.properties.responses,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err78 = {instancePath:instancePath+"/activity/last7Days/responses",schemaPath:"#/properties/activity/properties/last7Days/properties/responses/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.activity.properties.last7Days.properties.responses,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err79 = {instancePath:instancePath+"/activity/last7Days/responses",schemaPath:"#/properties/activity/properties/last7Days/properties/responses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.activity.properties.last7Days.properties.responses,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data24.qualified !== undefined){
let data27 = data24.qualified;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err80 = {instancePath:instancePath+"/activity/last7Days/qualified",schemaPath:"#/properties/activity/properties/last7Days/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.activity.properties.last7Days.properties.qualified.type,parentSchema:schema31.properties.activity.properties.last7Days.properties.qualified,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err81 = {instancePath:instancePath+"/activity/last7Days/qualified",schemaPath:"#/properties/activity/properties/last7Days/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.activity.properties.last7Days.properties.qualified,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err82 = {instancePath:instancePath+"/activity/last7Days/qualified",schemaPath:"#/properties/activity/properties/last7Days/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.activity.properties.last7Days.properties.qualified,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/activity/last7Days",schemaPath:"#/properties/activity/properties/last7Days/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.activity.properties.last7Days.type,parentSchema:schema31.properties.activity.properties.last7Days,data:data24};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.activity.type,parentSchema:schema31.properties.activity,data:data17};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.statusDistribution !== undefined){
let data28 = data.statusDistribution;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.pending === undefined){
const err85 = {instancePath:instancePath+"/statusDistribution",schemaPath:"#/properties/statusDistribution/required",keyword:"required",params:{missingProperty: "pending"},message:"must have required property '"+"pending"+"'",schema:schema31.properties.statusDistribution.required,parentSchema:schema31.properties.statusDistribution,data:data28};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data28.contacted === undefined){
const err86 = {instancePath:instancePath+"/statusDistribution",schemaPath:"#/properties/statusDistribution/required",keyword:"required",params:{missingProperty: "contacted"},message:"must have required property '"+"contacted"+"'",schema:schema31.properties.statusDistribution.required,parentSchema:schema31.properties.statusDistribution,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.responded === undefined){
const err87 = {instancePath:instancePath+"/statusDistribution",schemaPath:"#/properties/statusDistribution/required",keyword:"required",params:{missingProperty: "responded"},message:"must have required property '"+"responded"+"'",schema:schema31.properties.statusDistribution.required,parentSchema:schema31.properties.statusDistribution,data:data28};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data28.qualified === undefined){
const err88 = {instancePath:instancePath+"/statusDistribution",schemaPath:"#/properties/statusDistribution/required",keyword:"required",params:{missingProperty: "qualified"},message:"must have required property '"+"qualified"+"'",schema:schema31.properties.statusDistribution.required,parentSchema:schema31.properties.statusDistribution,data:data28};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data28.closed === undefined){
const err89 = {instancePath:instancePath+"/statusDistribution",schemaPath:"#/properties/statusDistribution/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'",schema:schema31.properties.statusDistribution.required,parentSchema:schema31.properties.statusDistribution,data:data28};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data28.pending !== undefined){
let data29 = data28.pending;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err90 = {instancePath:instancePath+"/statusDistribution/pending",schemaPath:"#/properties/statusDistribution/properties/pending/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.statusDistribution.properties.pending.type,parentSchema:schema31.properties.statusDistribution.properties.pending,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err91 = {instancePath:instancePath+"/statusDistribution/pending",schemaPath:"#/properties/statusDistribution/properties/pending/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.statusDistribution.properties.pending,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err92 = {instancePath:instancePath+"/statusDistribution/pending",schemaPath:"#/properties/statusDistribution/properties/pending/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.statusDistribution.properties.pending,data:data29};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data28.contacted !== undefined){
let data30 = data28.contacted;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err93 = {instancePath:instancePath+"/statusDistribution/contacted",schemaPath:"#/properties/statusDistribution/properties/contacted/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.statusDistribution.properties.contacted.type,parentSchema:schema31.properties.statusDistribution.properties.contacted,data:data30};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err94 = {instancePath:instancePath+"/statusDistribution/contacted",schemaPath:"#/properties/statusDistribution/properties/contacted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.statusDistribution.properties.contacted,data:data30};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err95 = {instancePath:instancePath+"/statusDistribution/contacted",schemaPath:"#/properties/statusDistribution/properties/contacted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.statusDistribution.properties.contacted,data:data30};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data28.responded !== undefined){
let data31 = data28.responded;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err96 = {instancePath:instancePath+"/statusDistribution/responded",schemaPath:"#/properties/statusDistribution/properties/responded/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.statusDistribution.properties.responded.type,parentSchema:schema31.properties.statusDistribution.properties.responded,data:data31};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err97 = {instancePath:instancePath+"/statusDistribution/responded",schemaPath:"#/properties/statusDistribution/properties/responded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.statusDistribution.properties.responded,data:data31};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err98 = {instancePath:instancePath+"/statusDistribution/responded",schemaPath:"#/properties/statusDistribution/properties/responded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.statusDistribution.properties.responded,data:data31};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data28.qualified !== undefined){
let data32 = data28.qualified;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err99 = {instancePath:instancePath+"/statusDistribution/qualified",schemaPath:"#/properties/statusDistribution/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.statusDistribution.properties.qualified.type,parentSchema:schema31.properties.statusDistribution.properties.qualified,data:data32};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err100 = {instancePath:instancePath+"/statusDistribution/qualified",schemaPath:"#/properties/statusDistribution/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.statusDistribution.properties.qualified,data:data32};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err101 = {instancePath:instancePath+"/statusDistribution/qualified",schemaPath:"#/properties/statusDistribution/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.statusDistribution.properties.qualified,data:data32};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data28.closed !== undefined){
let data33 = data28.closed;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err102 = {instancePath:instancePath+"/statusDistribution/closed",schemaPath:"#/properties/statusDistribution/properties/closed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.statusDistribution.properties.closed.type,parentSchema:schema31.properties.statusDistribution.properties.closed,data:data33};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err103 = {instancePath:instancePath+"/statusDistribution/closed",schemaPath:"#/properties/statusDistribution/properties/closed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.statusDistribution.properties.closed,data:data33};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err104 = {instancePath:instancePath+"/statusDistribution/closed",schemaPath:"#/properties/statusDistribution/properties/closed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.statusDistribution.properties.closed,data:data33};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
}
else {
const err105 = {instancePath:instancePath+"/statusDistribution",schemaPath:"#/properties/statusDistribution/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.statusDistribution.type,parentSchema:schema31.properties.statusDistribution,data:data28};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.qualificationBreakdown !== undefined){
let data34 = data.qualificationBreakdown;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.pending === undefined){
const err106 = {instancePath:instancePath+"/qualificationBreakdown",schemaPath:"#/properties/qualificationBreakdown/required",keyword:"required",params:{missingProperty: "pending"},message:"must have required property '"+"pending"+"'",schema:schema31.properties.qualificationBreakdown.required,parentSchema:schema31.properties.qualificationBreakdown,data:data34};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data34.qualified === undefined){
const err107 = {instancePath:instancePath+"/qualificationBreakdown",schemaPath:"#/properties/qualificationBreakdown/required",keyword:"required",params:{missingProperty: "qualified"},message:"must have required property '"+"qualified"+"'",schema:schema31.properties.qualificationBreakdown.required,parentSchema:schema31.properties.qualificationBreakdown,data:data34};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data34.disqualified === undefined){
const err108 = {instancePath:instancePath+"/qualificationBreakdown",schemaPath:"#/properties/qualificationBreakdown/required",keyword:"required",params:{missingProperty: "disqualified"},message:"must have required property '"+"disqualified"+"'",schema:schema31.properties.qualificationBreakdown.required,parentSchema:schema31.properties.qualificationBreakdown,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data34.pending !== undefined){
let data35 = data34.pending;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err109 = {instancePath:instancePath+"/qualificationBreakdown/pending",schemaPath:"#/properties/qualificationBreakdown/properties/pending/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.qualificationBreakdown.properties.pending.type,parentSchema:schema31.properties.qualificationBreakdown.properties.pending,data:data35};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
const err110 = {instancePath:instancePath+"/qualificationBreakdown/pending",schemaPath:"#/properties/qualificationBreakdown/properties/pending/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.qualificationBreakdown.properties.pending,data:data35};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err111 = {instancePath:instancePath+"/qualificationBreakdown/pending",schemaPath:"#/properties/qualificationBreakdown/properties/pending/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.qualificationBreakdown.properties.pending,data:data35};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data34.qualified !== undefined){
let data36 = data34.qualified;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err112 = {instancePath:instancePath+"/qualificationBreakdown/qualified",schemaPath:"#/properties/qualificationBreakdown/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.qualificationBreakdown.properties.qualified.type,parentSchema:schema31.properties.qualificationBreakdown.properties.qualified,data:data36};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 9007199254740991 || isNaN(data36)){
const err113 = {instancePath:instancePath+"/qualificationBreakdown/qualified",schemaPath:"#/properties/qualificationBreakdown/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.qualificationBreakdown.properties.qualified,data:data36};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err114 = {instancePath:instancePath+"/qualificationBreakdown/qualified",schemaPath:"#/properties/qualificationBreakdown/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.qualificationBreakdown.properties.qualified,data:data36};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data34.disqualified !== undefined){
let data37 = data34.disqualified;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err115 = {instancePath:instancePath+"/qualificationBreakdown/disqualified",schemaPath:"#/properties/qualificationBreakdown/properties/disqualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.qualificationBreakdown.properties.disqualified.type,parentSchema:schema31.properties.qualificationBreakdown.properties.disqualified,data:data37};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err116 = {instancePath:instancePath+"/qualificationBreakdown/disqualified",schemaPath:"#/properties/qualificationBreakdown/properties/disqualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.qualificationBreakdown.properties.disqualified,data:data37};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err117 = {instancePath:instancePath+"/qualificationBreakdown/disqualified",schemaPath:"#/properties/qualificationBreakdown/properties/disqualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.qualificationBreakdown.properties.disqualified,data:data37};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
else {
const err118 = {instancePath:instancePath+"/qualificationBreakdown",schemaPath:"#/properties/qualificationBreakdown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.qualificationBreakdown.type,parentSchema:schema31.properties.qualificationBreakdown,data:data34};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"campaign":true,"metrics":true,"activity":true,"statusDistribution":true,"qualificationBreakdown":true},"dynamicProps":false,"dynamicItems":false};

export const listCampaigns = validate21;
const schema32 = {"type":"array","items":{"type":"object","required":["id","name","status"],"properties":{"id":{"type":"string","minLength":1},"name":{"type":"string"},"status":{"type":"string","minLength":1},"agent":{"type":["string","null"]},"product":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time"},"stats":{"type":"object","properties":{"prospects":{"type":"integer","minimum":0,"maximum":9007199254740991},"prospectsAnswers":{"type":"integer","minimum":0,"maximum":9007199254740991},"messages":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991},"closed":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema32.items.required,parentSchema:schema32.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.items.required,parentSchema:schema32.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.status === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema32.items.required,parentSchema:schema32.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err3 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.items.properties.id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.properties.id.type,parentSchema:schema32.items.properties.id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.properties.name.type,parentSchema:schema32.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/properties/status/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.items.properties.status,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.properties.status.type,parentSchema:schema32.items.properties.status,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.agent !== undefined){
let data4 = data0.agent;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/" + i0+"/agent",schemaPath:"#/items/properties/agent/type",keyword:"type",params:{type: schema32.items.properties.agent.type},message:"must be string,null",schema:schema32.items.properties.agent.type,parentSchema:schema32.items.properties.agent,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.product !== undefined){
let data5 = data0.product;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/" + i0+"/product",schemaPath:"#/items/properties/product/type",keyword:"type",params:{type: schema32.items.properties.product.type},message:"must be string,null",schema:schema32.items.properties.product.type,parentSchema:schema32.items.properties.product,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.createdAt !== undefined){
let data6 = data0.createdAt;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err10 = {instancePath:instancePath+"/" + i0+"/createdAt",schemaPath:"#/items/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema32.items.properties.createdAt,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/createdAt",schemaPath:"#/items/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.properties.createdAt.type,parentSchema:schema32.items.properties.createdAt,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.stats !== undefined){
let data7 = data0.stats;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.prospects !== undefined){
let data8 = data7.prospects;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/" + i0+"/stats/prospects",schemaPath:"#/items/properties/stats/properties/prospects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.items.properties.stats.properties.prospects.type,parentSchema:schema32.items.properties.stats.properties.prospects,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/" + i0+"/stats/prospects",schemaPath:"#/items/properties/stats/properties/prospects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema32.items.properties.stats.properties.prospects,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/" + i0+"/stats/prospects",schemaPath:"#/items/properties/stats/properties/prospects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.items.properties.stats.properties.prospects,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data7.prospectsAnswers !== undefined){
let data9 = data7.prospectsAnswers;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/" + i0+"/stats/prospectsAnswers",schemaPath:"#/items/properties/stats/properties/prospectsAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.items.properties.stats.properties.prospectsAnswers.type,parentSchema:schema32.items.properties.stats.properties.prospectsAnswers,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/" + i0+"/stats/prospectsAnswers",schemaPath:"#/items/properties/stats/properties/prospectsAnswers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema32.items.properties.stats.properties.prospectsAnswers,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/" + i0+"/stats/prospectsAnswers",schemaPath:"#/items/properties/stats/properties/prospectsAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.items.properties.stats.properties.prospectsAnswers,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data7.messages !== undefined){
let data10 = data7.messages;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/" + i0+"/stats/messages",schemaPath:"#/items/properties/stats/properties/messages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.items.properties.stats.properties.messages.type,parentSchema:schema32.items.properties.stats.properties.messages,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/" + i0+"/stats/messages",schemaPath:"#/items/properties/stats/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema32.items.properties.stats.properties.messages,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/" + i0+"/stats/messages",schemaPath:"#/items/properties/stats/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.items.properties.stats.properties.messages,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data7.qualified !== undefined){
let data11 = data7.qualified;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/" + i0+"/stats/qualified",schemaPath:"#/items/properties/stats/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.items.properties.stats.properties.qualified.type,parentSchema:schema32.items.properties.stats.properties.qualified,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/" + i0+"/stats/qualified",schemaPath:"#/items/properties/stats/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema32.items.properties.stats.properties.qualified,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/" + i0+"/stats/qualified",schemaPath:"#/items/properties/stats/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.items.properties.stats.properties.qualified,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data7.closed !== undefined){
let data12 = data7.closed;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/" + i0+"/stats/closed",schemaPath:"#/items/properties/stats/properties/closed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.items.properties.stats.properties.closed.type,parentSchema:schema32.items.properties.stats.properties.closed,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/" + i0+"/stats/closed",schemaPath:"#/items/properties/stats/properties/closed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema32.items.properties.stats.properties.closed,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/" + i0+"/stats/closed",schemaPath:"#/items/properties/stats/properties/closed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.items.properties.stats.properties.closed,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/" + i0+"/stats",schemaPath:"#/items/properties/stats/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.items.properties.stats.type,parentSchema:schema32.items.properties.stats,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.items.type,parentSchema:schema32.items,data:data0};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const getTeamOverview = validate22;
const schema33 = {"type":"object","required":["summary","metrics","activity","campaigns"],"properties":{"summary":{"type":"object","required":["totalCampaigns","activeCampaigns","pausedCampaigns","completedCampaigns","totalAgents","activeAgents","totalProspects","totalMessages","totalQualified","totalAnswers","totalClosed"],"properties":{"totalCampaigns":{"type":"integer","minimum":0,"maximum":9007199254740991},"activeCampaigns":{"type":"integer","minimum":0,"maximum":9007199254740991},"pausedCampaigns":{"type":"integer","minimum":0,"maximum":9007199254740991},"completedCampaigns":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalAgents":{"type":"integer","minimum":0,"maximum":9007199254740991},"activeAgents":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalProspects":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalMessages":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalQualified":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalAnswers":{"type":"integer","minimum":0,"maximum":9007199254740991},"totalClosed":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"metrics":{"type":"object","required":["conversionRate","responseRate","averageMessagesPerProspect","qualificationRate"],"properties":{"conversionRate":{"type":["number","null"],"minimum":0},"responseRate":{"type":["number","null"],"minimum":0},"averageMessagesPerProspect":{"type":["number","null"],"minimum":0},"qualificationRate":{"type":["number","null"],"minimum":0}}},"activity":{"type":"object","required":["last24Hours","lastWeek"],"properties":{"last24Hours":{"type":"object","required":["messages","qualified"],"properties":{"messages":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"lastWeek":{"type":"object","required":["messages","qualified"],"properties":{"messages":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"campaigns":{"type":"array","items":{"type":"object","required":["id","name","status","prospects","messages","qualified","answers","conversionRate","responseRate"],"properties":{"id":{"type":"string","minLength":1},"name":{"type":"string"},"status":{"type":"string","minLength":1},"prospects":{"type":"integer","minimum":0,"maximum":9007199254740991},"messages":{"type":"integer","minimum":0,"maximum":9007199254740991},"qualified":{"type":"integer","minimum":0,"maximum":9007199254740991},"answers":{"type":"integer","minimum":0,"maximum":9007199254740991},"conversionRate":{"type":["number","null"],"minimum":0},"responseRate":{"type":["number","null"],"minimum":0}}}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.summary === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metrics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.activity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaigns === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaigns"},message:"must have required property '"+"campaigns"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.summary !== undefined){
let data0 = data.summary;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.totalCampaigns === undefined){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalCampaigns"},message:"must have required property '"+"totalCampaigns"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.activeCampaigns === undefined){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "activeCampaigns"},message:"must have required property '"+"activeCampaigns"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.pausedCampaigns === undefined){
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "pausedCampaigns"},message:"must have required property '"+"pausedCampaigns"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.completedCampaigns === undefined){
const err7 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "completedCampaigns"},message:"must have required property '"+"completedCampaigns"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.totalAgents === undefined){
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalAgents"},message:"must have required property '"+"totalAgents"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.activeAgents === undefined){
const err9 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "activeAgents"},message:"must have required property '"+"activeAgents"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.totalProspects === undefined){
const err10 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalProspects"},message:"must have required property '"+"totalProspects"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data0.totalMessages === undefined){
const err11 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalMessages"},message:"must have required property '"+"totalMessages"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.totalQualified === undefined){
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalQualified"},message:"must have required property '"+"totalQualified"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.totalAnswers === undefined){
const err13 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalAnswers"},message:"must have required property '"+"totalAnswers"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data0.totalClosed === undefined){
const err14 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalClosed"},message:"must have required property '"+"totalClosed"+"'",schema:schema33.properties.summary.required,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data0.totalCampaigns !== undefined){
let data1 = data0.totalCampaigns;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/summary/totalCampaigns",schemaPath:"#/properties/summary/properties/totalCampaigns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.totalCampaigns.type,parentSchema:schema33.properties.summary.properties.totalCampaigns,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/summary/totalCampaigns",schemaPath:"#/properties/summary/properties/totalCampaigns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.totalCampaigns,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err17 = {instancePath:instancePath+"/summary/totalCampaigns",schemaPath:"#/properties/summary/properties/totalCampaigns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.totalCampaigns,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data0.activeCampaigns !== undefined){
let data2 = data0.activeCampaigns;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err18 = {instancePath:instancePath+"/summary/activeCampaigns",schemaPath:"#/properties/summary/properties/activeCampaigns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.activeCampaigns.type,parentSchema:schema33.properties.summary.properties.activeCampaigns,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err19 = {instancePath:instancePath+"/summary/activeCampaigns",schemaPath:"#/properties/summary/properties/activeCampaigns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.activeCampaigns,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err20 = {instancePath:instancePath+"/summary/activeCampaigns",schemaPath:"#/properties/summary/properties/activeCampaigns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.activeCampaigns,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data0.pausedCampaigns !== undefined){
let data3 = data0.pausedCampaigns;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err21 = {instancePath:instancePath+"/summary/pausedCampaigns",schemaPath:"#/properties/summary/properties/pausedCampaigns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.pausedCampaigns.type,parentSchema:schema33.properties.summary.properties.pausedCampaigns,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err22 = {instancePath:instancePath+"/summary/pausedCampaigns",schemaPath:"#/properties/summary/properties/pausedCampaigns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.pausedCampaigns,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err23 = {instancePath:instancePath+"/summary/pausedCampaigns",schemaPath:"#/properties/summary/properties/pausedCampaigns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.pausedCampaigns,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data0.completedCampaigns !== undefined){
let data4 = data0.completedCampaigns;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/summary/completedCampaigns",schemaPath:"#/properties/summary/properties/completedCampaigns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.completedCampaigns.type,parentSchema:schema33.properties.summary.properties.completedCampaigns,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/summary/completedCampaigns",schemaPath:"#/properties/summary/properties/completedCampaigns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.completedCampaigns,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/summary/completedCampaigns",schemaPath:"#/properties/summary/properties/completedCampaigns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.completedCampaigns,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data0.totalAgents !== undefined){
let data5 = data0.totalAgents;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err27 = {instancePath:instancePath+"/summary/totalAgents",schemaPath:"#/properties/summary/properties/totalAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.totalAgents.type,parentSchema:schema33.properties.summary.properties.totalAgents,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/summary/totalAgents",schemaPath:"#/properties/summary/properties/totalAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.totalAgents,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err29 = {instancePath:instancePath+"/summary/totalAgents",schemaPath:"#/properties/summary/properties/totalAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.totalAgents,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data0.activeAgents !== undefined){
let data6 = data0.activeAgents;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err30 = {instancePath:instancePath+"/summary/activeAgents",schemaPath:"#/properties/summary/properties/activeAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.activeAgents.type,parentSchema:schema33.properties.summary.properties.activeAgents,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err31 = {instancePath:instancePath+"/summary/activeAgents",schemaPath:"#/properties/summary/properties/activeAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.activeAgents,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err32 = {instancePath:instancePath+"/summary/activeAgents",schemaPath:"#/properties/summary/properties/activeAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.activeAgents,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data0.totalProspects !== undefined){
let data7 = data0.totalProspects;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err33 = {instancePath:instancePath+"/summary/totalProspects",schemaPath:"#/properties/summary/properties/totalProspects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.totalProspects.type,parentSchema:schema33.properties.summary.properties.totalProspects,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err34 = {instancePath:instancePath+"/summary/totalProspects",schemaPath:"#/properties/summary/properties/totalProspects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.totalProspects,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err35 = {instancePath:instancePath+"/summary/totalProspects",schemaPath:"#/properties/summary/properties/totalProspects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.totalProspects,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data0.totalMessages !== undefined){
let data8 = data0.totalMessages;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err36 = {instancePath:instancePath+"/summary/totalMessages",schemaPath:"#/properties/summary/properties/totalMessages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.totalMessages.type,parentSchema:schema33.properties.summary.properties.totalMessages,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/summary/totalMessages",schemaPath:"#/properties/summary/properties/totalMessages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.totalMessages,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/summary/totalMessages",schemaPath:"#/properties/summary/properties/totalMessages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.totalMessages,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data0.totalQualified !== undefined){
let data9 = data0.totalQualified;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err39 = {instancePath:instancePath+"/summary/totalQualified",schemaPath:"#/properties/summary/properties/totalQualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.totalQualified.type,parentSchema:schema33.properties.summary.properties.totalQualified,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err40 = {instancePath:instancePath+"/summary/totalQualified",schemaPath:"#/properties/summary/properties/totalQualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.totalQualified,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/summary/totalQualified",schemaPath:"#/properties/summary/properties/totalQualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.totalQualified,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data0.totalAnswers !== undefined){
let data10 = data0.totalAnswers;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err42 = {instancePath:instancePath+"/summary/totalAnswers",schemaPath:"#/properties/summary/properties/totalAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.totalAnswers.type,parentSchema:schema33.properties.summary.properties.totalAnswers,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err43 = {instancePath:instancePath+"/summary/totalAnswers",schemaPath:"#/properties/summary/properties/totalAnswers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.totalAnswers,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err44 = {instancePath:instancePath+"/summary/totalAnswers",schemaPath:"#/properties/summary/properties/totalAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.totalAnswers,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data0.totalClosed !== undefined){
let data11 = data0.totalClosed;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err45 = {instancePath:instancePath+"/summary/totalClosed",schemaPath:"#/properties/summary/properties/totalClosed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.summary.properties.totalClosed.type,parentSchema:schema33.properties.summary.properties.totalClosed,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err46 = {instancePath:instancePath+"/summary/totalClosed",schemaPath:"#/properties/summary/properties/totalClosed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.summary.properties.totalClosed,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err47 = {instancePath:instancePath+"/summary/totalClosed",schemaPath:"#/properties/summary/properties/totalClosed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.summary.properties.totalClosed,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.summary.type,parentSchema:schema33.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.metrics !== undefined){
let data12 = data.metrics;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.conversionRate === undefined){
const err49 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "conversionRate"},message:"must have required property '"+"conversionRate"+"'",schema:schema33.properties.metrics.required,parentSchema:schema33.properties.metrics,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data12.responseRate === undefined){
const err50 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "responseRate"},message:"must have required property '"+"responseRate"+"'",schema:schema33.properties.metrics.required,parentSchema:schema33.properties.metrics,data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data12.averageMessagesPerProspect === undefined){
const err51 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "averageMessagesPerProspect"},message:"must have required property '"+"averageMessagesPerProspect"+"'",schema:schema33.properties.metrics.required,parentSchema:schema33.properties.metrics,data:data12};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data12.qualificationRate === undefined){
const err52 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "qualificationRate"},message:"must have required property '"+"qualificationRate"+"'",schema:schema33.properties.metrics.required,parentSchema:schema33.properties.metrics,data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data12.conversionRate !== undefined){
let data13 = data12.conversionRate;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err53 = {instancePath:instancePath+"/metrics/conversionRate",schemaPath:"#/properties/metrics/properties/conversionRate/type",keyword:"type",params:{type: schema33.properties.metrics.properties.conversionRate.type},message:"must be number,null",schema:schema33.properties.metrics.properties.conversionRate.type,parentSchema:schema33.properties.metrics.properties.conversionRate,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err54 = {instancePath:instancePath+"/metrics/conversionRate",schemaPath:"#/properties/metrics/properties/conversionRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.metrics.properties.conversionRate,data:data13};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data12.responseRate !== undefined){
let data14 = data12.responseRate;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err55 = {instancePath:instancePath+"/metrics/responseRate",schemaPath:"#/properties/metrics/properties/responseRate/type",keyword:"type",params:{type: schema33.properties.metrics.properties.responseRate.type},message:"must be number,null",schema:schema33.properties.metrics.properties.responseRate.type,parentSchema:schema33.properties.metrics.properties.responseRate,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err56 = {instancePath:instancePath+"/metrics/responseRate",schemaPath:"#/properties/metrics/properties/responseRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.metrics.properties.responseRate,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data12.averageMessagesPerProspect !== undefined){
let data15 = data12.averageMessagesPerProspect;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err57 = {instancePath:instancePath+"/metrics/averageMessagesPerProspect",schemaPath:"#/properties/metrics/properties/averageMessagesPerProspect/type",keyword:"type",params:{type: schema33.properties.metrics.properties.averageMessagesPerProspect.type},message:"must be number,null",schema:schema33.properties.metrics.properties.averageMessagesPerProspect.type,parentSchema:schema33.properties.metrics.properties.averageMessagesPerProspect,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err58 = {instancePath:instancePath+"/metrics/averageMessagesPerProspect",schemaPath:"#/properties/metrics/properties/averageMessagesPerProspect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.metrics.properties.averageMessagesPerProspect,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data12.qualificationRate !== undefined){
let data16 = data12.qualificationRate;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err59 = {instancePath:instancePath+"/metrics/qualificationRate",schemaPath:"#/properties/metrics/properties/qualificationRate/type",keyword:"type",params:{type: schema33.properties.metrics.properties.qualificationRate.type},message:"must be number,null",schema:schema33.properties.metrics.properties.qualificationRate.type,parentSchema:schema33.properties.metrics.properties.qualificationRate,data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err60 = {instancePath:instancePath+"/metrics/qualificationRate",schemaPath:"#/properties/metrics/properties/qualificationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.metrics.properties.qualificationRate,data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.metrics.type,parentSchema:schema33.properties.metrics,data:data12};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.activity !== undefined){
let data17 = data.activity;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.last24Hours === undefined){
const err62 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/required",keyword:"required",params:{missingProperty: "last24Hours"},message:"must have required property '"+"last24Hours"+"'",schema:schema33.properties.activity.required,parentSchema:schema33.properties.activity,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data17.lastWeek === undefined){
const err63 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/required",keyword:"required",params:{missingProperty: "lastWeek"},message:"must have required property '"+"lastWeek"+"'",schema:schema33.properties.activity.required,parentSchema:schema33.properties.activity,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data17.last24Hours !== undefined){
let data18 = data17.last24Hours;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.messages === undefined){
const err64 = {instancePath:instancePath+"/activity/last24Hours",schemaPath:"#/properties/activity/properties/last24Hours/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema33.properties.activity.properties.last24Hours.required,parentSchema:schema33.properties.activity.properties.last24Hours,data:data18};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data18.qualified === undefined){
const err65 = {instancePath:instancePath+"/activity/last24Hours",schemaPath:"#/properties/activity/properties/last24Hours/required",keyword:"required",params:{missingProperty: "qualified"},message:"must have required property '"+"qualified"+"'",schema:schema33.properties.activity.properties.last24Hours.required,parentSchema:schema33.properties.activity.properties.last24Hours,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data18.messages !== undefined){
let data19 = data18.messages;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err66 = {instancePath:instancePath+"/activity/last24Hours/messages",schemaPath:"#/properties/activity/properties/last24Hours/properties/messages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.activity.properties.last24Hours.properties.messages.type,parentSchema:schema33.properties.activity.properties.last24Hours.properties.messages,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err67 = {instancePath:instancePath+"/activity/last24Hours/messages",schemaPath:"#/properties/activity/properties/last24Hours/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.activity.properties.last24Hours.properties.messages,data:data19};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err68 = {instancePath:instancePath+"/activity/last24Hours/messages",schemaPath:"#/properties/activity/properties/last24Hours/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.activity.properties.last24Hours.properties.messages,data:data19};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data18.qualified !== undefined){
let data20 = data18.qualified;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err69 = {instancePath:instancePath+"/activity/last24Hours/qualified",schemaPath:"#/properties/activity/properties/last24Hours/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.activity.properties.last24Hours.properties.qualified.type,parentSchema:schema33.properties.activity.properties.last24Hours.properties.qualified,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err70 = {instancePath:instancePath+"/activity/last24Hours/qualified",schemaPath:"#/properties/activity/properties/last24Hours/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.activity.properties.last24Hours.properties.qualified,data:data20};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err71 = {instancePath:instancePath+"/activity/last24Hours/qualified",schemaPath:"#/properties/activity/properties/last24Hours/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.activity.properties.last24Hours.properties.qualified,data:data20};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/activity/last24Hours",schemaPath:"#/properties/activity/properties/last24Hours/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.activity.properties.last24Hours.type,parentSchema:schema33.properties.activity.properties.last24Hours,data:data18};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data17.lastWeek !== undefined){
let data21 = data17.lastWeek;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.messages === undefined){
const err73 = {instancePath:instancePath+"/activity/lastWeek",schemaPath:"#/properties/activity/properties/lastWeek/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema33.properties.activity.properties.lastWeek.required,parentSchema:schema33.properties.activity.properties.lastWeek,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data21.qualified === undefined){
const err74 = {instancePath:instancePath+"/activity/lastWeek",schemaPath:"#/properties/activity/properties/lastWeek/required",keyword:"required",params:{missingProperty: "qualified"},message:"must have required property '"+"qualified"+"'",schema:schema33.properties.activity.properties.lastWeek.required,parentSchema:schema33.properties.activity.properties.lastWeek,data:data21};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data21.messages !== undefined){
let data22 = data21.messages;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err75 = {instancePath:instancePath+"/activity/lastWeek/messages",schemaPath:"#/properties/activity/properties/lastWeek/properties/messages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.activity.properties.lastWeek.properties.messages.type,parentSchema:schema33.properties.activity.properties.lastWeek.properties.messages,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err76 = {instancePath:instancePath+"/activity/lastWeek/messages",schemaPath:"#/properties/activity/properties/lastWeek/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.activity.properties.lastWeek.properties.messages,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err77 = {instancePath:instancePath+"/activity/lastWeek/messages",schemaPath:"#/properties/activity/properties/lastWeek/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.activity.properties.lastWeek.properties.messages,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data21.qualified !== undefined){
let data23 = data21.qualified;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err78 = {instancePath:instancePath+"/activity/lastWeek/qualified",schemaPath:"#/properties/activity/properties/lastWeek/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.activity.properties.lastWeek.properties.qualified.type,parentSchema:schema33.properties.activity.properties.lastWeek.properties.qualified,data:data23};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err79 = {instancePath:instancePath+"/activity/lastWeek/qualified",schemaPath:"#/properties/activity/properties/lastWeek/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.activity.properties.lastWeek.properties.qualified,data:data23};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err80 = {instancePath:instancePath+"/activity/lastWeek/qualified",schemaPath:"#/properties/activity/properties/lastWeek/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.activity.properties.lastWeek.properties.qualified,data:data23};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/activity/lastWeek",schemaPath:"#/properties/activity/properties/lastWeek/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.activity.properties.lastWeek.type,parentSchema:schema33.properties.activity.properties.lastWeek,data:data21};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.activity.type,parentSchema:schema33.properties.activity,data:data17};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.campaigns !== undefined){
let data24 = data.campaigns;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err83 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data25.name === undefined){
const err84 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data25.status === undefined){
const err85 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data25.prospects === undefined){
const err86 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "prospects"},message:"must have required property '"+"prospects"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data25.messages === undefined){
const err87 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data25.qualified === undefined){
const err88 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "qualified"},message:"must have required property '"+"qualified"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data25.answers === undefined){
const err89 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data25.conversionRate === undefined){
const err90 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "conversionRate"},message:"must have required property '"+"conversionRate"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data25.responseRate === undefined){
const err91 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "responseRate"},message:"must have required property '"+"responseRate"+"'",schema:schema33.properties.campaigns.items.required,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data25.id !== undefined){
let data26 = data25.id;
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err92 = {instancePath:instancePath+"/campaigns/" + i0+"/id",schemaPath:"#/properties/campaigns/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.campaigns.items.properties.id,data:data26};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/campaigns/" + i0+"/id",schemaPath:"#/properties/campaigns/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.campaigns.items.properties.id.type,parentSchema:schema33.properties.campaigns.items.properties.id,data:data26};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data25.name !== undefined){
let data27 = data25.name;
if(typeof data27 !== "string"){
const err94 = {instancePath:instancePath+"/campaigns/" + i0+"/name",schemaPath:"#/properties/campaigns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.campaigns.items.properties.name.type,parentSchema:schema33.properties.campaigns.items.properties.name,data:data27};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data25.status !== undefined){
let data28 = data25.status;
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err95 = {instancePath:instancePath+"/campaigns/" + i0+"/status",schemaPath:"#/properties/campaigns/items/properties/status/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.campaigns.items.properties.status,data:data28};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/campaigns/" + i0+"/status",schemaPath:"#/properties/campaigns/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.campaigns.items.properties.status.type,parentSchema:schema33.properties.campaigns.items.properties.status,data:data28};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data25.prospects !== undefined){
let data29 = data25.prospects;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err97 = {instancePath:instancePath+"/campaigns/" + i0+"/prospects",schemaPath:"#/properties/campaigns/items/properties/prospects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.campaigns.items.properties.prospects.type,parentSchema:schema33.properties.campaigns.items.properties.prospects,data:data29};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err98 = {instancePath:instancePath+"/campaigns/" + i0+"/prospects",schemaPath:"#/properties/campaigns/items/properties/prospects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.campaigns.items.properties.prospects,data:data29};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err99 = {instancePath:instancePath+"/campaigns/" + i0+"/prospects",schemaPath:"#/properties/campaigns/items/properties/prospects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.campaigns.items.properties.prospects,data:data29};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data25.messages !== undefined){
let data30 = data25.messages;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err100 = {instancePath:instancePath+"/campaigns/" + i0+"/messages",schemaPath:"#/properties/campaigns/items/properties/messages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.campaigns.items.properties.messages.type,parentSchema:schema33.properties.campaigns.items.properties.messages,data:data30};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err101 = {instancePath:instancePath+"/campaigns/" + i0+"/messages",schemaPath:"#/properties/campaigns/items/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.campaigns.items.properties.messages,data:data30};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err102 = {instancePath:instancePath+"/campaigns/" + i0+"/messages",schemaPath:"#/properties/campaigns/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.campaigns.items.properties.messages,data:data30};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data25.qualified !== undefined){
let data31 = data25.qualified;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err103 = {instancePath:instancePath+"/campaigns/" + i0+"/qualified",schemaPath:"#/properties/campaigns/items/properties/qualified/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.campaigns.items.properties.qualified.type,parentSchema:schema33.properties.campaigns.items.properties.qualified,data:data31};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err104 = {instancePath:instancePath+"/campaigns/" + i0+"/qualified",schemaPath:"#/properties/campaigns/items/properties/qualified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.campaigns.items.properties.qualified,data:data31};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err105 = {instancePath:instancePath+"/campaigns/" + i0+"/qualified",schemaPath:"#/properties/campaigns/items/properties/qualified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.campaigns.items.properties.qualified,data:data31};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data25.answers !== undefined){
let data32 = data25.answers;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err106 = {instancePath:instancePath+"/campaigns/" + i0+"/answers",schemaPath:"#/properties/campaigns/items/properties/answers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.campaigns.items.properties.answers.type,parentSchema:schema33.properties.campaigns.items.properties.answers,data:data32};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err107 = {instancePath:instancePath+"/campaigns/" + i0+"/answers",schemaPath:"#/properties/campaigns/items/properties/answers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.properties.campaigns.items.properties.answers,data:data32};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err108 = {instancePath:instancePath+"/campaigns/" + i0+"/answers",schemaPath:"#/properties/campaigns/items/properties/answers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.campaigns.items.properties.answers,data:data32};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data25.conversionRate !== undefined){
let data33 = data25.conversionRate;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err109 = {instancePath:instancePath+"/campaigns/" + i0+"/conversionRate",schemaPath:"#/properties/campaigns/items/properties/conversionRate/type",keyword:"type",params:{type: schema33.properties.campaigns.items.properties.conversionRate.type},message:"must be number,null",schema:schema33.properties.campaigns.items.properties.conversionRate.type,parentSchema:schema33.properties.campaigns.items.properties.conversionRate,data:data33};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err110 = {instancePath:instancePath+"/campaigns/" + i0+"/conversionRate",schemaPath:"#/properties/campaigns/items/properties/conversionRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.campaigns.items.properties.conversionRate,data:data33};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data25.responseRate !== undefined){
let data34 = data25.responseRate;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err111 = {instancePath:instancePath+"/campaigns/" + i0+"/responseRate",schemaPath:"#/properties/campaigns/items/properties/responseRate/type",keyword:"type",params:{type: schema33.properties.campaigns.items.properties.responseRate.type},message:"must be number,null",schema:schema33.properties.campaigns.items.properties.responseRate.type,parentSchema:schema33.properties.campaigns.items.properties.responseRate,data:data34};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err112 = {instancePath:instancePath+"/campaigns/" + i0+"/responseRate",schemaPath:"#/properties/campaigns/items/properties/responseRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.campaigns.items.properties.responseRate,data:data34};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/campaigns/" + i0,schemaPath:"#/properties/campaigns/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.campaigns.items.type,parentSchema:schema33.properties.campaigns.items,data:data25};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.campaigns.type,parentSchema:schema33.properties.campaigns,data:data24};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"summary":true,"metrics":true,"activity":true,"campaigns":true},"dynamicProps":false,"dynamicItems":false};

export const verifyKey = validate23;
const schema34 = {"type":"object","required":["status","message"],"properties":{"status":{"type":"string"},"message":{"type":"string"},"teamId":{"type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.status.type,parentSchema:schema34.properties.status,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.message.type,parentSchema:schema34.properties.message,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.teamId !== undefined){
let data2 = data.teamId;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/teamId",schemaPath:"#/properties/teamId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.teamId.type,parentSchema:schema34.properties.teamId,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"status":true,"message":true,"teamId":true},"dynamicProps":false,"dynamicItems":false};

export const shapes = {
  "getCampaignAnalytics": {
    "fields": {
      "campaign": {
        "fields": {
          "id": {},
          "name": {},
          "status": {},
          "createdAt": {},
          "agent": {},
          "product": {}
        }
      },
      "metrics": {
        "fields": {
          "totalProspects": {},
          "totalMessages": {},
          "totalQualified": {},
          "totalAnswers": {},
          "totalClosed": {},
          "conversionRate": {},
          "responseRate": {},
          "qualificationRate": {},
          "averageMessagesPerProspect": {}
        }
      },
      "activity": {
        "fields": {
          "dailyBreakdown": {
            "items": {
              "fields": {
                "date": {},
                "messages": {},
                "responses": {},
                "qualified": {}
              }
            }
          },
          "last7Days": {
            "fields": {
              "messages": {},
              "responses": {},
              "qualified": {}
            }
          }
        }
      },
      "statusDistribution": {
        "fields": {
          "pending": {},
          "contacted": {},
          "responded": {},
          "qualified": {},
          "closed": {}
        }
      },
      "qualificationBreakdown": {
        "fields": {
          "pending": {},
          "qualified": {},
          "disqualified": {}
        }
      }
    }
  },
  "listCampaigns": {
    "items": {
      "fields": {
        "id": {},
        "name": {},
        "status": {},
        "agent": {},
        "product": {},
        "createdAt": {},
        "stats": {
          "fields": {
            "prospects": {},
            "prospectsAnswers": {},
            "messages": {},
            "qualified": {},
            "closed": {}
          }
        }
      }
    }
  },
  "getTeamOverview": {
    "fields": {
      "summary": {
        "fields": {
          "totalCampaigns": {},
          "activeCampaigns": {},
          "pausedCampaigns": {},
          "completedCampaigns": {},
          "totalAgents": {},
          "activeAgents": {},
          "totalProspects": {},
          "totalMessages": {},
          "totalQualified": {},
          "totalAnswers": {},
          "totalClosed": {}
        }
      },
      "metrics": {
        "fields": {
          "conversionRate": {},
          "responseRate": {},
          "averageMessagesPerProspect": {},
          "qualificationRate": {}
        }
      },
      "activity": {
        "fields": {
          "last24Hours": {
            "fields": {
              "messages": {},
              "qualified": {}
            }
          },
          "lastWeek": {
            "fields": {
              "messages": {},
              "qualified": {}
            }
          }
        }
      },
      "campaigns": {
        "items": {
          "fields": {
            "id": {},
            "name": {},
            "status": {},
            "prospects": {},
            "messages": {},
            "qualified": {},
            "answers": {},
            "conversionRate": {},
            "responseRate": {}
          }
        }
      }
    }
  },
  "verifyKey": {
    "fields": {
      "status": {},
      "message": {},
      "teamId": {}
    }
  }
};
