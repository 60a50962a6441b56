declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown;
  export default featureFn;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const pos: unknown;
  export default pos;
}
