package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.TakeBack;
import io.antiphon.channels.ui.internal.ImportAction;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query.Brought;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.Split;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.Edits;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.tables.TableModel;
import io.antiphon.workbench.ui.widgets.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;

/** What came in: every import as a row, the account of one below, and the way to its rows and to what it rejected. */
public final class ReceiptsPart implements View.Shows {

	private static final String ID = "io.antiphon.channels.ui.receipts";
	private static final List<Step> STEPS = List.of(Step.LISTEN);
	private static final int CHOICE = 160;

	/** A look at the workspace. */
	private record Look(String sentence, List<ReceiptRow> rows) {}

	private final ViewServices services;
	private final Intake intake;
	private final TakeBack takeBack;
	private final Vocabularies vocabularies;
	private final ReceiptsModel model;
	private final ReceiptDetails details;
	private final TableModel<ReceiptRow> rows;
	private final Texts texts;
	private final Slot reading = new Slot();
	private final List<Choice<?>> choices = new ArrayList<>();
	private ReceiptFilter filter = ReceiptFilter.ANY;
	private @Nullable Split<ReceiptRow> view;
	private @Nullable CorrectionsAction corrections;
	private @Nullable TakeBackAction takingBack;
	private String wanted = "";

	@Inject
	public ReceiptsPart(ViewServices services, Intake intake, TakeBack takeBack, FeedbackStore feedback, Vocabularies vocabularies) {
		this.services = services;
		this.intake = intake;
		this.takeBack = takeBack;
		this.vocabularies = vocabularies;
		var locale = services.session().locale();
		this.texts = Texts.of(ReceiptsPart.class, locale);
		this.model = new ReceiptsModel(intake::receipts, feedback::services, vocabularies, locale);
		this.details = new ReceiptDetails(locale);
		this.rows = new TableModel<>(model.columns(), ReceiptRow::id, locale);
	}

	/** Opens the view. */
	static Optional<ReceiptsPart> opened(EPartService parts) {
		var shown = parts.showPart(ID, PartState.ACTIVATE);
		return shown != null && shown.getObject() instanceof ReceiptsPart part ? Optional.of(part) : Optional.empty();
	}

	@PostConstruct
	void create(Composite area, MPart part) {
		var made = new Split<>(area, services.background(), services.views(), texts.get("receipts"), rows, true);
		corrections = new CorrectionsAction(intake, services.background(), area.getShell(), texts);
		takingBack = new TakeBackAction(takeBack, services, area.getShell(), texts);
		made.leads(texts.get("import"), new ImportAction(intake, vocabularies, services.session(), area.getShell()));
		made.does(texts.get("rows"), ReceiptRow::hasRows, row -> show(row, Brought.Part.ALL));
		made.does(texts.get("corrections.offer"), ReceiptRow::hasRejections, this::correct);
		made.does(texts.get("takeback.offer"), row -> true, this::takeBack);
		choice(made, "kind", Kind.values(), one -> filter.with(one));
		choice(made, "outcome", ReceiptFilter.Outcome.values(), one -> filter.with(one));
		choice(made, "since", ReceiptFilter.Since.values(), one -> filter.with(one));
		made.table().clears(this::clear);
		made.table().menu(menu -> fill(made, menu));
		made.table().opens(row -> Optional.of(row).filter(ReceiptRow::hasRows).ifPresent(one -> show(one, Brought.Part.ALL)));
		made.chooses(chosen -> made.page(chosen.map(details::of).orElse(List.of())));
		made.restore(part);
		made.say(texts.get("reading"));
		view = made;
		var registration = services.session().listen(change -> refresh());
		area.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	/** What narrows the receipts by one of these, each called by its name. */
	private <T extends Enum<T>> void choice(Split<?> made, String key, T[] values, Narrowing<T> narrowing) {
		var choice = new Choice<T>(made.row(), texts.get(key), texts.get(key + ".any"), one -> texts.get(key + "." + one.name()), one -> {
			filter = narrowing.to(one);
			narrow();
		});
		choice.control().setLayoutData(new RowData(CHOICE, SWT.DEFAULT));
		choice.show(List.of(values), null);
		Edits.find(choice.control(), made.table()::find);
		choices.add(choice);
		shown(choice, false);
	}

	/** What the filter becomes by a choice, {@code null} for any. */
	@FunctionalInterface
	private interface Narrowing<T> {

		ReceiptFilter to(@Nullable T chosen);
	}

	private void narrow() {
		var today = LocalDate.now(ZoneId.systemDefault());
		var now = filter;
		rows.among(row -> now.leaves(row, today));
	}

	private void clear() {
		filter = ReceiptFilter.ANY;
		choices.forEach(choice -> choice.control().select(0));
		narrow();
	}

	/** What can be done with the receipt that is chosen. */
	private void fill(Split<ReceiptRow> made, Menu menu) {
		made.chosen().ifPresent(row -> {
			if (row.hasRows()) {
				item(menu, "rows", () -> show(row, Brought.Part.ALL));
			}
			if (row.hasRows() && row.kept().counts().stored() > 0 && row.kept().counts().revised() > 0) {
				item(menu, "rows.stored", () -> show(row, Brought.Part.STORED));
				item(menu, "rows.revised", () -> show(row, Brought.Part.REVISED));
			}
			if (row.hasRejections()) {
				item(menu, "corrections.offer", () -> correct(row));
			}
			item(menu, "takeback.offer", () -> takeBack(row));
		});
	}

	private void item(Menu menu, String key, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(texts.get(key));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
	}

	private void show(ReceiptRow row, Brought.Part part) {
		services.views().open(Anchors.brought(new Brought(row.id(), part)));
	}

	private void correct(ReceiptRow row) {
		if (corrections != null) {
			corrections.run(row.kept());
		}
	}

	private void takeBack(ReceiptRow row) {
		if (takingBack != null) {
			takingBack.run(row.kept());
		}
	}

	/** The rows of the receipt that is chosen, in the table of feedback. */
	void showRows() {
		on(split -> split.chosen().filter(ReceiptRow::hasRows).ifPresent(row -> show(row, Brought.Part.ALL)));
	}

	/** Writes what the receipt that is chosen rejected. */
	void correct() {
		on(split -> split.chosen().ifPresent(this::correct));
	}

	private void refresh() {
		services.background().latest(reading, texts.get("reading"), progress -> look(), this::show);
	}

	private Look look() {
		if (!services.steps().open()) {
			return new Look(NoWorkspace.said(services.session(), texts.get("noWorkspace")), List.of());
		}
		var found = model.rows();
		return new Look(found.isEmpty() ? texts.get("none") : services.steps().next(STEPS), found);
	}

	private void show(Look look) {
		on(split -> {
			choices.forEach(choice -> shown(choice, !look.rows().isEmpty()));
			split.show(look.sentence(), look.rows());
			select();
		});
	}

	/** Where there is nothing to choose from there is no choice. */
	private static void shown(Choice<?> choice, boolean shown) {
		choice.control().setVisible(shown);
		((RowData) choice.control().getLayoutData()).exclude = !shown;
	}

	/** What somebody led to, where it is there by now; a filter that leaves it out gives way. */
	private void select() {
		var led = rows.rows().stream().filter(row -> Anchors.intake(row.id()).equals(wanted)).findFirst();
		led.ifPresent(row -> {
			wanted = "";
			if (!rows.order().contains(row)) {
				rows.filter("");
				clear();
			}
			on(split -> split.table().select(row.id()));
		});
	}

	private void on(Consumer<Split<ReceiptRow>> work) {
		if (view != null && !view.gone()) {
			work.accept(view);
		}
	}

	@Override
	public void show(String anchor) {
		wanted = anchor;
		select();
		refresh();
	}

	@Override
	public String shown() {
		return view == null || view.gone() ? "" : view.chosen().map(row -> Anchors.intake(row.id())).orElse("");
	}

	@PersistState
	void keep(MPart part) {
		on(split -> split.keep(part));
	}

	@Focus
	void focus() {
		on(Split::focus);
	}
}
