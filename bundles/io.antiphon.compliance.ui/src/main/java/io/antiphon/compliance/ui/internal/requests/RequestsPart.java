package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.compliance.ui.internal.Answer;
import io.antiphon.workbench.ui.forms.Asked;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.loop.ui.Split;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.forms.Form;
import io.antiphon.workbench.ui.tables.TableModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What people ask for under their rights, with its clocks; beside it the person, from search to done. */
public final class RequestsPart {

	private final Desk desk;
	private final Requests requests;
	private final Rights rights;
	private final RequestsModel model;
	private final RequestForms forms;
	private final Texts texts;
	private final Slot reading = new Slot();
	private final Slot paging = new Slot();
	private @Nullable Split<Registered> view;
	private @Nullable PersonPane person;

	@Inject
	public RequestsPart(Desk desk, Requests requests, Rights rights) {
		this.desk = desk;
		this.requests = requests;
		this.rights = rights;
		this.model = new RequestsModel(desk, requests);
		this.forms = new RequestForms(model.words(), desk.locale());
		this.texts = Texts.of(RequestsPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		var rows = new TableModel<>(
				RequestColumns.of(model.words(), desk.locale()), one -> one.request().id(), desk.locale());
		var made = new Split<>(parent, desk.background(), desk.views(), texts.get("requests"), rows, true);
		person = new PersonPane(made.beside(), desk, rights);
		made.leads(texts.get("add.offer"), this::add);
		made.does(texts.get("confirm.offer"), one -> one.request().open(), this::confirm);
		made.does(texts.get("extend.offer"), RequestsModel::extensible, this::extend);
		made.does(texts.get("close.offer"), one -> one.request().open(), this::close);
		made.does(texts.get("look.offer"), one -> !one.request().subject().isEmpty(), this::look);
		made.does(texts.get("undo.offer"), one -> true, this::takeBack);
		made.restore(part);
		made.say(texts.get("reading"));
		view = made;
		made.chooses(this::chosen);
		var registration = desk.session().listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		desk.ask(reading, texts.get("reading"), progress -> model.read(), look -> on(split -> split.show(look.sentence(), look.rows())));
	}

	private void chosen(Optional<Registered> chosen) {
		if (chosen.isPresent()) {
			var one = chosen.get();
			desk.ask(paging, texts.get("reading"), progress -> model.page(one), blocks -> on(split -> split.page(blocks)));
		} else {
			paging.forget();
			on(split -> split.page(List.of()));
		}
	}

	private void on(Consumer<Split<Registered>> work) {
		if (view != null && !view.gone()) {
			work.accept(view);
		}
	}

	private Subject found() {
		return person == null ? Subject.NOBODY : person.model().subject();
	}

	private boolean asked(String act, String sentence, Form form) {
		return view != null && Asked.form(view.shell(), desk.locale(), texts.get(act), sentence, form, texts.get(act + ".yes"));
	}

	private void note(String act, Function<Access, Noted> noting) {
		desk.act(texts.get("writing"), progress -> model.note(act, noting), answer -> told(act, answer));
	}

	private void told(String act, Answer<Registered> answer) {
		on(split -> {
			switch (answer) {
				case Answer.Kept<Registered>(var now) -> {
					split.table().select(now.request().id());
					if (person != null && !now.request().open()) {
						person.model().answered();
					}
				}
				case Answer.Gone<Registered> gone -> {}
				case Answer.Refused<Registered>(var sentence) -> Notice.show(split.shell(), desk.locale(), texts.get(act), sentence);
			}
		});
	}

	/** Notes a request, about whoever was found where the user wants that. */
	void add() {
		if (!desk.open()) {
			on(split -> Notice.show(split.shell(), desk.locale(), texts.get("add"), texts.get("closed")));
			return;
		}
		var subject = found();
		var form = forms.adding(!subject.isNobody());
		if (asked("add", texts.get("add.said"), form)) {
			var request = forms.added(form, subject);
			note("add", access -> requests.add(request, access));
		}
	}

	private void confirm(Registered one) {
		var subject = found();
		var form = forms.confirming(!subject.isNobody());
		if (asked("confirm", texts.get("confirm.said"), form)) {
			var confirmed = RequestForms.confirmed(form, subject);
			note("confirm", access -> requests.confirm(one.request().id(), confirmed.on(), confirmed.subject(), access));
		}
	}

	private void extend(Registered one) {
		var form = forms.extending();
		if (asked("extend", texts.get("extend.said"), form)) {
			var extended = RequestForms.extended(form);
			note("extend", access -> requests.extend(one.request().id(), extended.told(), extended.reason(), access));
		}
	}

	private void close(Registered one) {
		var form = person == null ? forms.closing("", null) : forms.closing(person.model().erasure(), person.model().copied());
		if (asked("close", texts.get("close.said"), form)) {
			var closing = RequestForms.closed(form);
			note("close", access -> requests.close(one.request().id(), closing, access));
		}
	}

	/** Shows the person that the request is about. */
	private void look(Registered one) {
		if (person != null) {
			Subject.of(one.request().subject()).ifPresent(person::look);
		}
	}

	private void takeBack(Registered one) {
		on(split -> {
			if (Asked.yes(split.shell(), desk.locale(), texts.get("undo"), texts.get("undo.said"), texts.get("undo.yes"))) {
				desk.act(texts.get("writing"), progress -> model.takeBack(one), answer -> told("undo", answer));
			}
		});
	}

	/** Goes to the field that finds somebody. */
	void find() {
		if (person != null) {
			person.focus();
		}
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
