package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.ui.Column;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.Editor.New;
import io.antiphon.planning.Register;
import io.antiphon.planning.Register.GoalRow;
import io.antiphon.planning.Sheet;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.widgets.Styles;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What shall be reached: the goals with their indicators over time, and a sheet beside them to write one in. */
public final class GoalsPart implements View.Shows, Trail.Stop {

	private static final int[] BESIDE = {62, 38};
	private static final int EDGE = 14;

	private final Writing writing;
	private final ViewServices desk;
	private final Register register;
	private final Texts texts;
	private final Slot reading = new Slot();
	private final Slot detailing = new Slot();
	private String chosen = "";
	private @Nullable MasterDetail<GoalRow> view;
	private @Nullable SashForm sash;
	private @Nullable Composite list;
	private @Nullable SheetPane sheet;

	@Inject
	public GoalsPart(Writing writing, Register register) {
		this.writing = writing;
		this.desk = writing.desk();
		this.register = register;
		this.texts = writing.texts();
	}

	@PostConstruct
	void create(Composite parent) {
		var halves = Styles.set(new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH), Styles.GROUND);
		sash = halves;
		var left = new Composite(halves, SWT.NONE);
		left.setLayout(new FillLayout());
		list = left;
		var numbers = new Numbers(writing.locale());
		var columns = List.<Column<GoalRow>>of(
				Column.text(texts.get("goal.indicator"), GoalRow::indicator),
				Column.text(texts.get("goal.baseline"), GoalRow::baseline),
				Column.text(texts.get("goal.target"), GoalRow::target),
				Column.text(texts.get("goal.due"), row -> due(row.due(), numbers)),
				Column.text(texts.get("goal.state"), row -> texts.get(row.proposed() ? "goal.proposed" : "goal.set", row.improvements())));
		var frame = new MasterDetail<>(left, texts.get("goals"), columns, desk.views(), this::selected);
		frame.detailsBelow();
		frame.step(texts.get("goal.new"), this::begin);
		frame.also(texts.get("goal.edit"), this::edit);
		view = frame;
		var right = new Composite(halves, SWT.NONE);
		right.setLayout(GridLayoutFactory.fillDefaults().margins(EDGE, EDGE).create());
		var pane = new SheetPane(right, writing, this::closed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		sheet = pane;
		halves.setWeights(BESIDE);
		halves.setMaximizedControl(left);
		var registration = desk.session().listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private static String due(@Nullable LocalDate day, Numbers numbers) {
		return day == null ? "" : numbers.day(day);
	}

	/** What is read: the goals, and the sentence over them. */
	private record Look(List<GoalRow> rows, String sentence) {}

	private void refresh() {
		writing.ask(reading, progress -> look(), this::show);
	}

	private Look look() {
		if (!desk.steps().open()) {
			return new Look(List.of(), NoWorkspace.said(desk.session(), texts.get("closed")));
		}
		var rows = register.goals(desk.session().scope(), writing.locale());
		return new Look(rows, rows.isEmpty() ? texts.get("goals.none") : texts.get("goals.some"));
	}

	private void show(Look look) {
		if (view != null) {
			view.show(look.sentence(), look.rows(), row -> row.id().equals(chosen));
		}
	}

	private void selected(GoalRow row) {
		chosen = row.id();
		writing.ask(detailing, progress -> register.goal(row.id(), writing.locale()), blocks -> {
			if (view != null) {
				view.details(blocks);
			}
		});
	}

	/** A new goal. */
	void begin() {
		if (desk.steps().open()) {
			writing.open((editor, access) -> editor.begin(New.GOAL, access, writing.locale()), this::write);
		}
	}

	private void edit() {
		if (!chosen.isEmpty()) {
			var goal = chosen;
			writing.open((editor, access) -> editor.open(goal, access, writing.locale()).orElseThrow(), this::write);
		}
	}

	private void write(Sheet opened) {
		if (sash != null && !sash.isDisposed() && sheet != null) {
			chosen = opened.subject();
			sash.setMaximizedControl(null);
			sheet.show(opened);
			sheet.setFocus();
		}
	}

	private void closed() {
		if (sash != null && !sash.isDisposed()) {
			sash.setMaximizedControl(list);
			focus();
		}
	}

	@Override
	public void show(String anchor) {
		chosen = anchor.substring(Anchors.goal("").length());
		refresh();
	}

	@Override
	public Runnable here() {
		var now = Anchors.goal(chosen);
		return () -> show(now);
	}

	@Focus
	void focus() {
		if (sheet != null && sash != null && sash.getMaximizedControl() == null) {
			sheet.setFocus();
		} else if (view != null) {
			view.focus();
		}
	}
}
