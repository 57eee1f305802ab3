import type * as Electron from 'electron';

type Template = Electron.MenuItemConstructorOptions;

/** An item as a test sees it. */
export interface StandInItem {
  readonly id: string;
  readonly label: string;
  readonly accelerator: string | null;
  readonly registerAccelerator: boolean;
  readonly role: string | undefined;
  enabled: boolean;
  readonly submenu: StandInMenu | null;
  click(): void;
}

/** Menus that are chosen from by tests alone. */
export class StandInMenu {
  readonly items: readonly StandInItem[];
  constructor(items: readonly StandInItem[]) {
    this.items = items;
  }
  getMenuItemById(id: string): StandInItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found) return found;
    }
    return null;
  }
  /** The class `Menu` of one running program. */
  static fresh() {
    let shown: StandInMenu | null = null;
    return {
      buildFromTemplate: menuOf,
      getApplicationMenu: () => shown,
      setApplicationMenu(menu: StandInMenu | null) {
        shown = menu;
      },
    };
  }
}

function menuOf(template: readonly Template[]): StandInMenu {
  return new StandInMenu(template.map(itemOf));
}

function itemOf(options: Template): StandInItem {
  const item: StandInItem = {
    id: options.id ?? '',
    label: options.label ?? '',
    accelerator: options.accelerator ?? null,
    registerAccelerator: options.registerAccelerator ?? true,
    role: options.role,
    enabled: options.enabled ?? true,
    submenu: Array.isArray(options.submenu) ? menuOf(options.submenu) : null,
    click() {
      // Of what is handed over here our own items use nothing.
      if (item.enabled) Reflect.apply(options.click ?? (() => undefined), undefined, []);
    },
  };
  return item;
}
