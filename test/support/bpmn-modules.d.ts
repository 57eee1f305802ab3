declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(text: string): Promise<{ readonly rootElement: object; readonly warnings: readonly unknown[] }>;
  }
}

declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { readonly resolver: object });
    lint(root: object, config: object): Promise<Readonly<Record<string, readonly object[]>>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  const NodeResolver: new () => object;
  export default NodeResolver;
}
