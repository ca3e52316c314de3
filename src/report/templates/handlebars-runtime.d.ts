/** The part of Handlebars that runs what is compiled already. Its own declaration exports nothing. */
declare module 'handlebars/runtime.js' {
  export { default } from 'handlebars';
}
