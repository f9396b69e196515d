package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.StepHandler;
import io.antiphon.loop.ui.StepRun;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.Editor.Unsaved;
import io.antiphon.planning.Register;
import io.antiphon.planning.Register.ExtraColumn;
import io.antiphon.planning.Register.Table;
import io.antiphon.planning.RegisterRow;
import io.antiphon.planning.ui.internal.writing.Freezes;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.tables.Written;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.tables.TableModel;
import io.antiphon.workbench.ui.tables.WorkTable;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Offers;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The continual improvement register as a table to work in, now or as it was on a day. */
public final class ImprovementsPart implements StepHandler.Takes, Trail.Stop {

	private static final int EDGE = 18;
	private static final int GAP = 14;
	private static final String STATE = "io.antiphon.planning.ui.register";

	private final Writing writing;
	private final ViewServices desk;
	private final Register register;
	private final Texts texts;
	private final Freezes freezes;
	private final StepRun run;
	private final Slot reading = new Slot();
	private @Nullable LocalDate day;
	private List<ExtraColumn> extra = List.of();
	private String kept = "";
	private List<Unsaved> left = List.of();
	private List<Button> goOn = List.of();
	private final List<Button> changing = new ArrayList<>();
	private @Nullable Button propose;
	private @Nullable Button back;
	private @Nullable Composite frame;
	private @Nullable Label sentence;
	private @Nullable Offers first;
	private @Nullable Composite buttons;
	private @Nullable Panel card;
	private @Nullable TableModel<RegisterRow> model;
	private @Nullable WorkTable<RegisterRow> table;

	@Inject
	public ImprovementsPart(Writing writing, Register register) {
		this.writing = writing;
		this.desk = writing.desk();
		this.register = register;
		this.texts = writing.texts();
		this.freezes = new Freezes(writing, register);
		this.run = new StepRun(desk.background(), desk.steps(), texts.get("step"), List.of(Step.GOAL, Step.DECIDE, Step.PLAN));
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		kept = part.getPersistedState().getOrDefault(STATE, "");
		var around = Styles.set(new Composite(parent, SWT.NONE), Styles.GROUND);
		around.setLayout(GridLayoutFactory.fillDefaults().margins(EDGE, GAP).spacing(0, 10).create());
		frame = around;
		Type.set(new Label(around, SWT.NONE), Size.TITLE, true).setText(texts.get("items"));
		sentence = Styles.set(Type.set(new Label(around, SWT.WRAP), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
		first = new Offers(around, writing.locale());
		GridDataFactory.fillDefaults().exclude(true).applyTo(first);
		var row = new Composite(around, SWT.NONE);
		row.setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(8).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		buttons = row;
		back = button("register.today", () -> look(null, true), true);
		propose = button("step", this::take, true);
		changing.add(button("page.new", () -> desk.views().open(Anchors.improvement(ImprovementPart.NEW)), false));
		button("register.open", this::open, false);
		changing.add(button("freeze.offer", this::freeze, false));
		changing.add(button("adjust.offer", this::adjust, false));
		button("register.day", this::chooseDay, false);
		offerBack();
		var panel = new Panel(around);
		panel.setLayout(GridLayoutFactory.fillDefaults().margins(6, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panel);
		card = panel;
		build(panel, extra);
		var registration = desk.session().listen(change -> refresh());
		around.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private Button button(String key, Runnable action, boolean main) {
		var button = labelled(texts.get(key), action, main);
		button.setLayoutData(new RowData());
		return main ? Styles.set(button, Styles.PRIMARY) : button;
	}

	/** Where a day that is over is looked at nothing is changed, and the main button leads back. */
	private void offerBack() {
		var now = day == null;
		changing.stream().filter(button -> button.getEnabled() != now).forEach(button -> Styles.enable(button, now));
		shown(propose, now);
		shown(back, !now);
		if (buttons != null) {
			buttons.requestLayout();
		}
	}

	private static void shown(@Nullable Button button, boolean wanted) {
		if (button != null) {
			button.setVisible(wanted);
			((RowData) button.getLayoutData()).exclude = !wanted;
		}
	}

	/** Looks at the register as it was at the end of a day, or as it is; {@code held}: the table gets the keys. */
	private void look(@Nullable LocalDate wanted, boolean held) {
		day = wanted;
		offerBack();
		if (held) {
			focus();
		}
		refresh();
	}

	private Button labelled(String label, Runnable action, boolean main) {
		var button = Type.set(new Button(buttons, SWT.PUSH), Size.TEXT, main);
		button.setText(label.replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
		return button;
	}

	/** Offers to go on with what was not saved. */
	private void offer(List<Unsaved> unsaved) {
		if (!unsaved.equals(left)) {
			left = unsaved;
			goOn.forEach(Button::dispose);
			goOn = unsaved.stream()
					.limit(ImprovementPart.MOST_UNSAVED)
					.map(one -> labelled(
							writing.goOn(one), () -> desk.views().open(Anchors.improvement(one.subject() + ImprovementPart.SHEET)), false))
					.toList();
		}
	}

	/** What is read: the rows, what is said over them, and what has to be done before there can be any. */
	private record Look(Table table, String sentence, List<Offer> before, List<Unsaved> unsaved) {}

	private void refresh() {
		var wanted = day;
		writing.ask(reading, progress -> look(wanted), this::show);
	}

	private Look look(@Nullable LocalDate wanted) {
		if (!desk.steps().open()) {
			return new Look(new Table(List.of(), List.of()), NoWorkspace.said(desk.session(), texts.get("closed")), List.of(), List.of());
		}
		var found = register.table(desk.session().scope(), wanted, writing.locale());
		if (wanted != null) {
			return new Look(found, texts.get("register.was", new Numbers(writing.locale()).day(wanted), found.rows().size()), List.of(),
					List.of());
		}
		var taken = List.of(Step.GOAL, Step.DECIDE, Step.PLAN);
		var before = found.rows().isEmpty() ? desk.steps().before(taken) : List.<Offer>of();
		return new Look(found, desk.sentence(desk.steps().next(taken), found.rows().size(), register.count()), before,
				writing.unsaved("improvement-"));
	}

	private void show(Look look) {
		if (frame == null || frame.isDisposed() || sentence == null || first == null || card == null) {
			return;
		}
		sentence.setText(look.sentence().replace("&", "&&"));
		offer(look.unsaved());
		first.show(look.before());
		shown(first, !look.before().isEmpty());
		if (!extra.equals(look.table().extra())) {
			build(card, look.table().extra());
		}
		if (model != null) {
			model.rows(look.table().rows());
		}
		frame.layout(true, true);
	}

	private static void shown(Composite control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}

	/** The table anew where extensions bring other columns now. */
	private void build(Panel on, List<ExtraColumn> more) {
		keep();
		var held = table != null && Keys.in(table);
		if (table != null) {
			table.dispose();
		}
		extra = more;
		var columns = new RegisterColumns(texts, writing.locale(), LocalDate.now(ZoneId.systemDefault()));
		var rows = new TableModel<>(columns.all(more), RegisterRow::id, writing.locale());
		var made = new WorkTable<>(on, texts.get("items"), rows, desk.background());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
		made.sets(columns.sets(more));
		rows.arrange(rows.arrangement().showing(columns.sets(more).getFirst().columns()));
		made.state(kept);
		made.opens(row -> desk.views().open(Anchors.improvement(row.id())));
		made.menu(menu -> {
			if (day == null) {
				new SetMenu(writing, made.selected()).into(menu);
			}
		});
		model = rows;
		table = made;
		if (held) {
			made.setFocus();
		}
	}

	private void keep() {
		if (table != null && !table.isDisposed()) {
			kept = table.state();
		}
	}

	@PersistState
	void persist(MPart part) {
		keep();
		part.getPersistedState().put(STATE, kept);
	}

	private void open() {
		desk.views().open(Anchors.improvement(looked()));
	}

	void freeze() {
		if (frame != null && day == null) {
			freezes.freeze(frame.getShell(), looked(), this::select);
		}
	}

	void adjust() {
		adjust("");
	}

	/** Of the improvement that is meant; of the one that is chosen where none is. */
	void adjust(String meant) {
		if (frame != null && day == null) {
			freezes.adjust(frame.getShell(), meant.isEmpty() ? looked() : meant, this::select);
		}
	}

	private void select(String id) {
		if (table != null) {
			table.select(id);
		}
	}

	/** The id of the improvement that is chosen; empty where none is. */
	private String looked() {
		return table == null ? "" : table.selected().stream().findFirst().map(RegisterRow::id).orElse("");
	}

	/** Asks for a day of which the register is shown as it was; empty is now. */
	private void chooseDay() {
		if (frame != null) {
			var known = day == null ? "" : day.toString();
			var dialog = new InputDialog(
					frame.getShell(), texts.get("register.day.title"), texts.get("register.day.ask"), known,
					typed -> typed.isBlank() || Written.day(typed).isPresent() ? null : texts.get("register.day.wrong"));
			if (dialog.open() == Window.OK) {
				look(Written.day(dialog.getValue()).filter(one -> one.isBefore(LocalDate.now(ZoneId.systemDefault()))).orElse(null), false);
			}
		}
	}

	/** When the change begins decides which time a plan compares. */
	@Override
	public void take() {
		if (frame != null && day == null) {
			run.startWithActionDate(frame.getShell());
		}
	}

	@Override
	public Runnable here() {
		var now = looked();
		return () -> select(now);
	}

	@Focus
	void focus() {
		if (table != null && !table.isDisposed()) {
			table.setFocus();
		} else if (buttons != null) {
			buttons.setFocus();
		}
	}
}
