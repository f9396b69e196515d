package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action.State;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** All that can be done with the selected actions, anew each time it opens. UI thread. */
final class ActionsMenu {

	private final ActionsModel model;
	private final ActionDeeds deeds;
	private final ActionLooks looks;
	private final Texts texts;

	ActionsMenu(ActionsModel model, ActionDeeds deeds, ActionLooks looks, Locale locale) {
		this.model = model;
		this.deeds = deeds;
		this.looks = looks;
		this.texts = Texts.of(ActionsMenu.class, locale);
	}

	/** For a control that has no menu of its own. */
	Menu of(Control control) {
		var menu = new Menu(control);
		menu.addMenuListener(MenuListener.menuShownAdapter(shown -> {
			List.of(menu.getItems()).forEach(MenuItem::dispose);
			fill(menu);
		}));
		return menu;
	}

	/** Puts everything into a menu. */
	void fill(Menu menu) {
		var some = !model.selected().isEmpty();
		item(menu, texts.get("menu.edit"), some, () -> deeds.open(true));
		item(menu, texts.get("menu.new"), model.target().isPresent(), deeds::add);
		new MenuItem(menu, SWT.SEPARATOR);
		states(under(menu, "menu.state", some));
		var set = under(menu, "menu.set", some);
		List.of("owner", "department", "due").forEach(field -> item(set, texts.get("menu.set." + field), true, () -> deeds.ask(field)));
		var move = under(menu, "menu.move", !model.dated(model.selected()).isEmpty());
		List.of(1, -1, 7, -7).forEach(days -> item(move, texts.get("menu.move." + days), true, () -> deeds.move(days)));
		new MenuItem(menu, SWT.SEPARATOR);
		if (model.only().isEmpty()) {
			item(menu, texts.get("menu.only"), model.target().isPresent(), () -> model.target().ifPresent(deeds::only));
		} else {
			item(menu, texts.get("menu.all"), true, () -> deeds.only(""));
		}
		item(menu, texts.get("menu.improvement"), some, deeds::openImprovement);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, texts.get("menu.out"), some, deeds::takeOut);
	}

	private void states(Menu menu) {
		var common = model.common(model.selected(), "state");
		for (var state : State.values()) {
			var item = new MenuItem(menu, SWT.RADIO);
			item.setText(looks.state(state));
			item.setSelection(state.name().equals(common));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
				if (item.getSelection()) {
					deeds.state(state);
				}
			}));
		}
	}

	private Menu under(Menu menu, String key, boolean enabled) {
		var item = new MenuItem(menu, SWT.CASCADE);
		item.setText(texts.get(key));
		item.setEnabled(enabled);
		var under = new Menu(menu);
		item.setMenu(under);
		return under;
	}

	private static void item(Menu menu, String label, boolean enabled, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.setEnabled(enabled);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
	}
}
