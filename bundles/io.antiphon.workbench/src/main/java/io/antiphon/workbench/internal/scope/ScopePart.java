package io.antiphon.workbench.internal.scope;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.workbench.internal.session.SessionComponent;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session.Change;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.widgets.Choice;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** What every view is about: chosen here once, for all of them, and taken back step by step. */
public final class ScopePart {

	private static final int LEAST_WIDTH = 80;

	private final SessionComponent session;
	private final FeedbackStore store;
	private final Background background;
	private final Texts texts;
	private final Slot counts = new Slot();
	private ScopeModel model;
	private @Nullable Widgets widgets;

	/** Made together, when the view opens. */
	private record Widgets(
			Composite area, Choice<String> service, Choice<String> touchpoint, Choice<String> channel,
			Choice<Period> period, Label count, Button back, Button all) {}

	@Inject
	public ScopePart(SessionComponent session, FeedbackStore store, Background background) {
		this.session = session;
		this.store = store;
		this.background = background;
		this.texts = Texts.of(ScopePart.class, session.locale());
		this.model = new ScopeModel(new Tally(List.of()), texts);
	}

	@PostConstruct
	void create(Composite parent) {
		var area = new Composite(parent, SWT.NONE); // the theme colours what lies in the part, not the part itself
		area.setLayout(GridLayoutFactory.swtDefaults().margins(14, 18).spacing(0, 4).create());
		Type.set(new Label(area, SWT.NONE), Size.HEADING, true).setText(texts.get("scope.title"));
		var service = part(area, "service", (scope, name) -> model.withService(scope, name));
		var touchpoint = part(area, "touchpoint", Scope::withTouchpoint);
		var channel = part(area, "channel", Scope::withChannel);
		Choice<Period> period = choice(
				area, "period", one -> model.name(one), chosen -> session.choose(session.scope().within(chosen)));
		button(area, "scope.days", () -> chooseDays(area));
		var count = Styles.set(Type.set(new Label(area, SWT.WRAP), Size.SMALL, false), Styles.DIM);
		count.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).indent(0, 8).create());
		var back = button(area, "scope.back", session::back);
		var all = button(area, "scope.all", () -> session.choose(Scope.ALL));
		widgets = new Widgets(area, service, touchpoint, channel, period, count, back, all);
		var registration = session.listen(this::changed);
		area.addDisposeListener(disposed -> registration.remove());
		changed(Change.WORKSPACE);
	}

	private interface Part {

		Scope in(Scope scope, String name);
	}

	private Choice<String> part(Composite parent, String key, Part part) {
		return choice(
				parent, key, UnaryOperator.identity(),
				name -> session.choose(part.in(session.scope(), Objects.requireNonNullElse(name, ""))));
	}

	/** A list under its name. */
	private <T> Choice<T> choice(Composite parent, String key, Function<T, String> label, Consumer<@Nullable T> chosen) {
		var name = texts.get("scope." + key);
		var above = Styles.set(Type.set(new Label(parent, SWT.NONE), Size.SMALL, false), Styles.DIM);
		above.setText(name);
		above.setLayoutData(GridDataFactory.fillDefaults().indent(0, 8).create());
		var choice = new Choice<T>(parent, name.replace("&", ""), texts.get("scope.any." + key), label, chosen);
		choice.control().setLayoutData(
				GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).create());
		return choice;
	}

	private Button button(Composite parent, String key, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(texts.get(key));
		button.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return button;
	}

	private void chooseDays(Composite area) {
		var dialog = new DaysDialog(area.getShell(), texts, model.days(session.scope(), LocalDate.now()));
		if (dialog.open() == Window.OK) {
			session.choose(session.scope().within(dialog.period()));
		}
	}

	private void changed(Change change) {
		if (change != Change.SCOPE && session.workspace().isPresent()) {
			background.latest(counts, texts.get("scope.reading"), progress -> store.tally(Scope.ALL), this::counted);
		} else if (change != Change.SCOPE) {
			counts.forget();
			counted(new Tally(List.of()));
		}
		show();
	}

	private void counted(Tally tally) {
		model = new ScopeModel(tally, texts);
		show();
	}

	private void show() {
		var shown = widgets;
		if (shown != null && !shown.area().isDisposed()) {
			var scope = session.scope();
			shown.service().show(model.services(), none(scope.service()));
			shown.touchpoint().show(model.touchpoints(scope), none(scope.touchpoint()));
			shown.channel().show(model.channels(scope), none(scope.channel()));
			shown.period().show(model.periods(), scope.period());
			shown.count().setText(model.tally().count() == 0 ? "" : model.counted(scope));
			Styles.enable(shown.back(), session.canGoBack());
			Styles.enable(shown.all(), !scope.equals(Scope.ALL));
			shown.area().layout(true, true);
		}
	}

	private static @Nullable String none(String name) {
		return name.isEmpty() ? null : name;
	}

	@Focus
	void focus() {
		var shown = widgets;
		if (shown != null) {
			shown.area().setFocus();
		}
	}
}
