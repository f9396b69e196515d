package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.Register;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The actions of all improvements, as list, board or time line. */
public final class ActionsPart implements View.Shows, Trail.Stop {

	private static final String FACE = "face";
	private static final String LIST = "list";

	private final ViewServices desk;
	private final Writing writing;
	private final ActionsModel model;
	private final ActionLooks looks;
	private final Texts texts;
	private final Slot reading = new Slot();
	private @Nullable ActionsFrame frame;

	@Inject
	public ActionsPart(ViewServices desk, Writing writing, Register register) {
		var locale = desk.session().locale();
		this.desk = desk;
		this.writing = writing;
		this.model = new ActionsModel(
				desk, (scope, improvement) -> register.actions(scope, improvement, locale), register::count);
		this.looks = new ActionLooks(locale, LocalDate::now);
		this.texts = Texts.of(ActionsPart.class, locale);
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		var kept = part.getPersistedState();
		Stream.of(Face.values()).filter(face -> face.name().equals(kept.get(FACE))).findFirst().ifPresent(model::face);
		var made = new ActionsFrame(parent, writing, model, looks, this::read);
		made.list().state(kept.getOrDefault(LIST, ""));
		frame = made;
		var registration = desk.session().listen(change -> read());
		parent.addDisposeListener(disposed -> registration.remove());
		read();
	}

	private void read() {
		var only = model.only();
		desk.background().latest(reading, texts.get("reading"), progress -> model.read(only), this::show);
	}

	private void show(Look look) {
		model.show(look);
		if (frame != null) {
			frame.answered();
		}
	}

	@Override
	public void show(String anchor) {
		model.go(anchor);
		if (frame != null) {
			frame.forget();
		}
		read();
	}

	@Override
	public Runnable here() {
		var anchor = model.anchor();
		var face = model.face();
		return () -> {
			model.face(face);
			model.only("");
			show(anchor);
		};
	}

	/** Shows actions another way. */
	void face(Face face) {
		if (frame != null) {
			frame.face(face);
		}
	}

	/** Begins an action. */
	void add() {
		if (frame != null) {
			frame.deeds().add();
		}
	}

	@PersistState
	void keep(MPart part) {
		if (frame != null) {
			part.getPersistedState().put(FACE, model.face().name());
			part.getPersistedState().put(LIST, frame.list().state());
		}
	}

	@Focus
	void focus() {
		if (frame != null) {
			frame.setFocus();
		}
	}
}
