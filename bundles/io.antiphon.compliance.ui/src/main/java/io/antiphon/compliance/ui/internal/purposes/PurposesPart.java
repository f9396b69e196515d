package io.antiphon.compliance.ui.internal.purposes;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.forms.Asked;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.loop.ui.Split;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.tables.TableModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What feedback may be used for, on which grounds, for how long and by whom; and what is over its time. */
public final class PurposesPart {

	private final Desk desk;
	private final PurposesModel model;
	private final Texts texts;
	private final Slot reading = new Slot();
	private final Slot looking = new Slot();
	private @Nullable Split<Used> view;
	private List<Used> rows = List.of();
	private List<Block> overdue = List.of();

	@Inject
	public PurposesPart(Desk desk, PurposesModel model) {
		this.desk = desk;
		this.model = model;
		this.texts = Texts.of(PurposesPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		var made = new Split<>(parent, desk.background(), desk.views(), texts.get("purposes"),
				new TableModel<>(model.words().columns(), used -> used.purpose().id(), desk.locale()), false);
		made.leads(texts.get("add.offer"), this::add);
		made.does(texts.get("change.offer"), used -> true, this::change);
		made.does(texts.get("remove.offer"), used -> true, this::remove);
		made.does(texts.get("overdue.offer"), used -> true, used -> look());
		made.does(texts.get("run.offer"), used -> true, used -> takeAway());
		made.restore(part);
		made.say(texts.get("reading"));
		view = made;
		made.chooses(this::chosen);
		var registration = desk.session().listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		overdue = List.of();
		desk.ask(reading, texts.get("reading"), progress -> model.read(), look -> on(split -> {
			rows = look.rows();
			split.show(look.sentence(), rows);
		}));
	}

	private void chosen(Optional<Used> chosen) {
		on(split -> split.page(chosen.map(used -> model.words().page(used, overdue)).orElse(List.of())));
	}

	private void on(Consumer<Split<Used>> work) {
		if (view != null && !view.gone()) {
			work.accept(view);
		}
	}

	/** Declares one more. */
	void add() {
		if (desk.open()) {
			declare("add", null);
		} else {
			say("add", texts.get("closed"));
		}
	}

	private void change(Used used) {
		declare("change", used.purpose());
	}

	private void declare(String act, @Nullable DeclaredPurpose before) {
		on(split -> {
			var asked = new PurposeForm(model.words(), desk.locale(), rows.stream().map(used -> used.purpose().id()).toList(), before);
			var form = asked.form();
			var title = before == null ? texts.get(act) : texts.get("change.title", before.label(desk.locale()));
			if (Asked.form(split.shell(), desk.locale(), title, texts.get("add.said"), form, texts.get(act + ".yes"))) {
				var declared = asked.declared(form);
				desk.act(texts.get("writing"), progress -> model.declare(declared), done -> on(now -> now.table().select(done.id())));
			}
		});
	}

	private void remove(Used used) {
		on(split -> {
			var question = texts.get(
					PurposesModel.ofProduct(used) ? "remove.back" : "remove.ask", used.purpose().label(desk.locale()));
			if (Asked.yes(split.shell(), desk.locale(), texts.get("remove"), question, texts.get("remove.yes"))) {
				desk.act(
						texts.get("writing"), progress -> model.remove(used),
						refused -> refused.ifPresent(sentence -> say("remove", sentence)));
			}
		});
	}

	private void say(String title, String sentence) {
		on(split -> Notice.show(split.shell(), desk.locale(), texts.get(title), sentence));
	}

	/** Shows what is over its time. */
	private void look() {
		desk.ask(looking, texts.get("overdue.looking"), progress -> model.overdue(), this::show);
	}

	private void show(PurposesModel.Over over) {
		overdue = over.page();
		on(split -> chosen(split.chosen()));
	}

	/** Looks first, asks, and takes it away. */
	private void takeAway() {
		desk.act(texts.get("overdue.looking"), progress -> model.overdue(), over -> {
			show(over);
			on(split -> {
				if (over.preview().pieces() > 0 && Asked.yes(
						split.shell(), desk.locale(), texts.get("run.title"), model.words().question(over.preview()),
						texts.get("run.yes"))) {
					desk.act(texts.get("run.doing"), model::run, done -> say("run.title", done));
				}
			});
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
