package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;

/** What needs somebody, each a link that opens exactly that; as many as there is room for, and how many more there are. UI thread. */
final class NeedsPanel extends Panel {

	private static final int WIDTH = 280;

	/** So many are shown however little room there is. */
	private static final int LEAST = 3;
	private static final int MOST = 10;

	private final Texts texts;
	private final Consumer<Wanted> opens;
	private final Consumer<Step> leads;
	private @Nullable Needs needs;
	private int fitted = -1;

	NeedsPanel(Composite parent, Texts texts, Consumer<Wanted> opens, Consumer<Step> leads) {
		super(parent);
		this.texts = texts;
		this.opens = opens;
		this.leads = leads;
		setLayout(GridLayoutFactory.fillDefaults().margins(Panel.INSET, Panel.INSET - 2).spacing(0, 2).create());
	}

	/** Nothing is known yet, so nothing is said of it. */
	void unread() {
		needs = null;
		clear();
	}

	/** Shows as many of them as fit into so many pixels. */
	void show(Needs shown, int room) {
		needs = shown;
		fitted = -1;
		fit(room);
	}

	/** The same where there is more or less room now; whether that is so. */
	boolean fit(int room) {
		var shown = needs;
		if (shown == null || room == fitted) {
			return false;
		}
		fitted = room;
		for (var most = Math.min(MOST, shown.size());; most--) {
			clear();
			fill(shown, most);
			if (most <= LEAST || computeSize(width(), SWT.DEFAULT).y <= room) {
				return true;
			}
		}
	}

	private void clear() {
		for (var child : getChildren()) {
			child.dispose();
		}
	}

	private void fill(Needs shown, int most) {
		var groups = shown.groups(most);
		if (groups.isEmpty()) {
			line(texts.get("overview.needless"), Size.TEXT, false, Styles.DIM_ON_CARD);
		}
		for (var at = 0; at < groups.size(); at++) {
			if (at > 0) {
				GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL));
			}
			var group = groups.get(at);
			line(texts.get(group.good() ? "needs.good" : "needs.kind", group.title()), Size.TEXT, true,
					group.good() ? Styles.GOOD : Styles.HURT);
			for (var one : group.wanted()) {
				link(one.need().title(), texts.get("needs.name", group.title(), one.need().title(), one.need().sentence()),
						() -> opens.accept(one));
				if (!one.need().sentence().isEmpty()) {
					line(one.need().sentence(), Size.SMALL, false, Styles.DIM_ON_CARD);
				}
			}
		}
		for (var more : shown.more(most)) {
			link(more.said(), more.said(), () -> leads.accept(more.step()));
		}
	}

	/** By mouse and by keys. */
	private void link(String text, String name, Runnable action) {
		var link = Styles.set(Type.set(new Link(this, SWT.NONE), Size.TEXT, false), Styles.CARD);
		link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
		Names.give(link, name);
		lay(link);
	}

	private void line(String text, Size size, boolean bold, String style) {
		var label = Styles.set(Type.set(new Label(this, SWT.WRAP), size, bold), style);
		label.setText(text.replace("&", "&&"));
		lay(label);
	}

	/** As wide as it is, whatever it shows. */
	int width() {
		return Type.zoomed(this, WIDTH);
	}

	private void lay(Control line) {
		GridDataFactory.fillDefaults().grab(true, false).hint(width() - 2 * Panel.INSET, SWT.DEFAULT).applyTo(line);
	}
}
