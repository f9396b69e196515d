package io.antiphon.planning.ui.internal.actions;

import io.antiphon.drawing.TimeLine;
import io.antiphon.planning.ActionRow;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.TimeLineBar;
import io.antiphon.workbench.ui.widgets.TimeLinePane;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Actions on a time line. UI thread. */
final class TimePane implements Pane {

	private final ActionsModel model;
	private final ActionLooks looks;
	private final Panel card;
	private final TimeLinePane line;
	private final String name;
	private final Background background;
	private final Slot drawing = new Slot();

	/** {@code name} is read out. */
	TimePane(Composite parent, String name, ActionsModel model, ActionLooks looks, ActionDeeds deeds, Background background) {
		this.name = name;
		this.background = background;
		this.model = model;
		this.looks = looks;
		card = new Panel(parent);
		card.setLayout(GridLayoutFactory.fillDefaults().margins(4, 8).spacing(0, 4).create());
		var bar = new TimeLineBar(card);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
		line = new TimeLinePane(card, name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(line);
		bar.of(line);
		line.opens(subject -> deeds.open(subject, false));
		line.moves(deeds::move);
	}

	/** Who is told that another one is selected. */
	void selects(Runnable selected) {
		line.selects(subject -> {
			model.select(List.of(subject));
			selected.run();
		});
	}

	/** For its menu. */
	Control line() {
		return line;
	}

	@Override
	public Control control() {
		return card;
	}

	/** Of many it takes a moment, which the window need not wait for. */
	@Override
	public void show() {
		var rows = model.rows();
		var place = model.only().isEmpty();
		background.latest(drawing, name, progress -> looks.timeLine(ActionsModel.inTime(rows), place), this::show);
	}

	private void show(TimeLine drawn) {
		if (!line.isDisposed()) {
			line.show(drawn);
			line.select(model.selected().stream().findFirst().map(ActionRow::subject).orElse(""));
		}
	}

	@Override
	public boolean setFocus() {
		return line.setFocus();
	}
}
