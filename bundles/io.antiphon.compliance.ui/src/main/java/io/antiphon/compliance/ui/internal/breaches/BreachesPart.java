package io.antiphon.compliance.ui.internal.breaches;

import io.antiphon.base.Texts;
import io.antiphon.compliance.breaches.Breaches;
import io.antiphon.compliance.breaches.Clocked;
import io.antiphon.compliance.breaches.Reported;
import io.antiphon.compliance.ui.internal.Answer;
import io.antiphon.workbench.ui.forms.Asked;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.loop.ui.Split;
import io.antiphon.privacy.Access;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.forms.Form;
import io.antiphon.workbench.ui.tables.TableModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Breaches of personal data with the clock of telling the authority, and about one of them what was noted. */
public final class BreachesPart {

	private final Desk desk;
	private final Breaches breaches;
	private final BreachWords words;
	private final BreachForms forms;
	private final BreachesModel model;
	private final Texts texts;
	private final Slot reading = new Slot();
	private @Nullable Split<Clocked> view;

	@Inject
	public BreachesPart(Desk desk, Breaches breaches) {
		var clock = Clock.systemDefaultZone();
		this.desk = desk;
		this.breaches = breaches;
		this.words = new BreachWords(desk.locale(), clock.getZone());
		this.forms = new BreachForms(desk.locale(), clock);
		this.model = new BreachesModel(desk, breaches, words);
		this.texts = Texts.of(BreachesPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		var rows = new TableModel<>(words.columns(), one -> one.breach().id(), desk.locale());
		var made = new Split<>(parent, desk.background(), desk.views(), texts.get("breaches"), rows, false);
		made.leads(texts.get("add.offer"), this::add);
		made.does(texts.get("notify.offer"), Clocked::waits, this::tell);
		made.does(texts.get("close.offer"), one -> one.breach().closing() == null, this::close);
		made.does(texts.get("undo.offer"), one -> true, this::takeBack);
		made.restore(part);
		made.say(texts.get("reading"));
		view = made;
		made.chooses(chosen -> on(split -> split.page(chosen.map(words::page).orElse(List.of()))));
		var registration = desk.session().listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		desk.ask(reading, texts.get("reading"), progress -> model.read(), look -> on(split -> split.show(look.sentence(), look.rows())));
	}

	private void on(Consumer<Split<Clocked>> work) {
		if (view != null && !view.gone()) {
			work.accept(view);
		}
	}

	private boolean asked(String act, Form form) {
		return view != null
				&& Asked.form(view.shell(), desk.locale(), texts.get(act), texts.get(act + ".said"), form, texts.get(act + ".yes"));
	}

	private void note(String act, Function<Access, Reported> noting) {
		desk.act(texts.get("writing"), progress -> model.note(act, noting), answer -> told(act, answer));
	}

	private void told(String act, Answer<Clocked> answer) {
		on(split -> {
			switch (answer) {
				case Answer.Kept<Clocked>(var now) -> split.table().select(now.breach().id());
				case Answer.Gone<Clocked> gone -> {}
				case Answer.Refused<Clocked>(var sentence) -> Notice.show(split.shell(), desk.locale(), texts.get(act), sentence);
			}
		});
	}

	/** Notes one. */
	void add() {
		if (!desk.open()) {
			on(split -> Notice.show(split.shell(), desk.locale(), texts.get("add"), texts.get("noWorkspace")));
			return;
		}
		var form = forms.adding();
		if (asked("add", form)) {
			var added = forms.added(form);
			note("add", access -> breaches.add(added.aware(), added.what(), access));
		}
	}

	private void tell(Clocked one) {
		var form = forms.telling();
		if (asked("notify", form)) {
			var told = forms.told(form);
			note("notify", access -> breaches.notified(one.breach().id(), told.at(), told.reasons(), access));
		}
	}

	private void close(Clocked one) {
		var form = forms.closing(one.waits());
		if (asked("close", form)) {
			var closed = BreachForms.closed(form);
			note("close", access -> breaches.close(one.breach().id(), closed.noRisk(), closed.remedy(), access));
		}
	}

	private void takeBack(Clocked one) {
		on(split -> {
			if (Asked.yes(split.shell(), desk.locale(), texts.get("undo"), texts.get("undo.said"), texts.get("undo.yes"))) {
				desk.act(texts.get("writing"), progress -> model.takeBack(one), answer -> told("undo", answer));
			}
		});
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
