package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.analytics.ui.internal.ComparisonModel.Look;
import io.antiphon.analytics.ui.internal.ComparisonModel.Wanted;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.widgets.Choice;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Switch;
import io.antiphon.workbench.ui.widgets.Type;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** Two parts of the feedback side by side: what they differ in, which two, and what differs. */
public final class ComparisonPart implements View.Shows, Trail.Stop {

	private static final int CHOICE = 240;

	private final ViewServices desk;
	private final ComparisonModel model;
	private final Texts texts;
	private final Slot answers = new Slot();
	private @Nullable Widgets widgets;
	private Wanted wanted = Wanted.FIRST;
	private Look look = Look.saying("");

	/** Made together, when the view opens. */
	private record Widgets(MasterDetail<Row> frame, Switch ways, Choice<Scope> a, Choice<Scope> b, Switch of) {}

	@Inject
	public ComparisonPart(ViewServices desk, TopicComparisons comparisons) {
		this.desk = desk;
		this.texts = Texts.of(ComparisonPart.class, desk.session().locale());
		this.model = new ComparisonModel(comparisons, desk.session().locale());
	}

	@PostConstruct
	void create(Composite area) {
		var frame = new MasterDetail<>(area, texts.get("compare.title"), model.columns(), desk.views(), this::selected);
		frame.step(texts.get("compare.swap"),
				() -> want(new Wanted(look.chosen().by(), look.chosen().b(), look.chosen().a(), wanted.of())));
		var ways = frame.choice(texts.get("compare.by"));
		ways.chooses(id -> want(wanted.with(By.valueOf(id))));
		var bar = frame.bar();
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(5).spacing(10, 0).create());
		var a = choice(bar, "compare.a", part -> want(new Wanted(wanted.by(), part, look.chosen().b(), wanted.of())));
		var b = choice(bar, "compare.b", part -> want(new Wanted(wanted.by(), look.chosen().a(), part, wanted.of())));
		var of = new Switch(bar, texts.get("compare.of"));
		of.chooses(id -> want(wanted.with(Of.valueOf(id))));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(of);
		widgets = new Widgets(frame, ways, a, b, of);
		var registration = desk.session().listen(change -> refresh());
		area.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private Choice<Scope> choice(Composite bar, String key, Consumer<@Nullable Scope> chosen) {
		Styles.set(Type.set(new Label(bar, SWT.NONE), Size.TEXT, true), Styles.DIM).setText(texts.get(key));
		var choice =
				new Choice<Scope>(bar, texts.get(key), texts.get("compare.first"), part -> model.part(look.chosen().by(), part), chosen);
		GridDataFactory.fillDefaults().hint(Type.zoomed(bar, CHOICE), SWT.DEFAULT).applyTo(choice.control());
		return choice;
	}

	private void want(Wanted other) {
		wanted = other;
		refresh();
	}

	private void refresh() {
		var asked = wanted;
		desk.background().latest(
				answers, texts.get("compare.reading"), progress -> desk.steps().open() ? looked(asked, progress) : closed(), this::show);
	}

	/** A workspace may be closed while it is looked into. */
	private Look looked(Wanted asked, Progress progress) {
		try {
			return model.look(asked, desk.session().scope(), desk.session().access(Purpose.IMPROVE_SERVICE), progress);
		} catch (IllegalStateException gone) {
			if (desk.steps().open()) {
				throw gone;
			}
			return closed();
		}
	}

	private Look closed() {
		return Look.saying(NoWorkspace.said(desk.session(), texts.get("closed")));
	}

	private void show(Look read) {
		look = read;
		var shown = widgets;
		if (shown == null || shown.ways().isDisposed()) {
			return;
		}
		shown.ways().show(model.ways(read.ways()), read.chosen().by().name());
		shown.a().show(read.parts(), read.chosen().a());
		shown.b().show(read.parts(), read.chosen().b());
		shown.a().control().setEnabled(!read.parts().isEmpty());
		shown.b().control().setEnabled(!read.parts().isEmpty());
		shown.of().show(read.ways().isEmpty() ? List.of() : model.counted(), read.chosen().of().name());
		shown.frame().before(desk.steps().before(List.of(Step.UNDERSTAND)));
		shown.frame().under(model.pictures(read));
		shown.frame().show(read.sentence(), read.rows(), row -> false);
	}

	private void selected(Row row) {
		look.comparison().ifPresent(comparison -> details(comparison, row));
	}

	private void details(Comparison comparison, Row row) {
		if (widgets != null) {
			widgets.frame().details(model.details(comparison, row));
		}
	}

	@Override
	public void show(String anchor) {
		refresh();
	}

	@Override
	public Runnable here() {
		var asked = wanted;
		return () -> want(asked);
	}

	@Focus
	void focus() {
		if (widgets != null) {
			widgets.frame().focus();
		}
	}
}
