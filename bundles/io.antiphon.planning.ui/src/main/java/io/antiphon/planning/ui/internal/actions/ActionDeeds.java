package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action.State;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Anchors;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** What can be done with actions, whether by menu, by keys or by dragging: each is one change that can be undone. UI thread. */
final class ActionDeeds {

	private final Writing writing;
	private final ActionsModel model;
	private final Texts texts;
	private final Slot opening = new Slot();
	private final Slot asking = new Slot();
	private final Place place;

	/** Where it is done. */
	interface Place {

		Shell shell();

		/** Shows a sheet to type into; {@code typing}: the focus goes there. */
		void sheet(Sheet sheet, boolean typing);

		/** There is nothing left to type into of these. */
		void gone(List<String> subjects);

		/** Something else is to be shown: reads it anew. */
		void reread();
	}

	ActionDeeds(Writing writing, ActionsModel model, Place place) {
		this.writing = writing;
		this.model = model;
		this.texts = Texts.of(ActionDeeds.class, writing.locale());
		this.place = place;
	}

	/** Shows the sheet of one; {@code typing}: to type into it at once. */
	void open(String subject, boolean typing) {
		writing.look(opening, (editor, access) -> editor.open(subject, access, writing.locale()), found -> shown(found, typing, subject));
	}

	private void shown(Optional<Sheet> found, boolean typing, String subject) {
		found.ifPresentOrElse(sheet -> place.sheet(sheet, typing), () -> place.gone(List.of(subject)));
	}

	/** The first of the selected ones. */
	void open(boolean typing) {
		model.selected().stream().findFirst().ifPresent(row -> open(row.subject(), typing));
	}

	/** Begins one more of the improvement that is looked at. */
	void add() {
		model.target().ifPresentOrElse(
				improvement -> writing.look(
						opening, (editor, access) -> editor.beginAction(improvement, access, writing.locale()),
						sheet -> place.sheet(sheet, true)),
				() -> Notice.show(place.shell(), writing.locale(), texts.get("new.where"), texts.get("new.where.said")));
	}

	/** Takes the selected ones out, once that was said yes to. */
	void takeOut() {
		var rows = model.selected();
		if (!rows.isEmpty() && asked(rows)) {
			var subjects = subjects(rows);
			change((editor, access) -> editor.leaveOut(subjects, access, writing.locale()), texts.get("out"), () -> place.gone(subjects));
		}
	}

	private boolean asked(List<ActionRow> rows) {
		var first = rows.getFirst();
		var question = rows.size() == 1
				? texts.get("out.one", first.title(), first.improvementTitle())
				: texts.get("out.several", rows.size(), first.title());
		var answers = new String[] {texts.get("out.yes"), texts.get("out.no")};
		return MessageDialog.open(MessageDialog.QUESTION, place.shell(), texts.get("out"), question, SWT.SHEET, answers) == 0;
	}

	/** All selected ones are that far. */
	void state(State state) {
		set(subjects(model.selected()), "state", state.name());
	}

	/** One is that far. */
	void state(String subject, State state) {
		set(List.of(subject), "state", state.name());
	}

	/** Asks for a value once and gives it to all selected ones. */
	void ask(String field) {
		var rows = model.selected();
		if (!rows.isEmpty()) {
			var first = rows.getFirst().subject();
			writing.look(asking, (editor, access) -> editor.open(first, access, writing.locale()), found -> found.ifPresent(sheet -> {
				var dialog = new ValueDialog(place.shell(), writing.locale(), sheet, field, rows.size(), model.common(rows, field));
				if (dialog.open() == ValueDialog.OK) {
					set(subjects(rows), field, dialog.value());
				}
			}));
		}
	}

	private void set(List<String> subjects, String field, String value) {
		if (!subjects.isEmpty()) {
			change((editor, access) -> editor.set(subjects, field, value, access, writing.locale()), texts.get("set", subjects.size()),
					() -> {});
		}
	}

	/** The selected ones begin and are due so many days later. */
	void move(int days) {
		move(model.selected(), days);
	}

	/** One begins and is due so many days later. */
	void move(String subject, int days) {
		move(model.row(subject).stream().toList(), days);
	}

	private void move(List<ActionRow> rows, int days) {
		model.moves().move(model.dated(rows), days);
		saveMoved();
	}

	private void saveMoved() {
		var next = model.moves().next();
		if (!next.isEmpty()) {
			writing.change((editor, access) -> {
				try {
					return editor.change(next, access, writing.locale());
				} finally {
					model.moves().over();
				}
			}, told -> {
				if (told instanceof Saving.Saved) {
					saveMoved();
				} else {
					model.moves().giveUp();
					tell(told, texts.get("set", next.size()));
				}
			});
		}
	}

	private void change(BiFunction<Editor, Access, Saving> work, String title, Runnable done) {
		writing.change(work, told -> {
			if (told instanceof Saving.Saved) {
				done.run();
			} else {
				tell(told, title);
			}
		});
	}

	private void tell(Saving saving, String title) {
		switch (saving) {
			case Saving.Saved saved -> {}
			case Saving.Refused refused -> Notice.show(place.shell(), writing.locale(), title, refused.sentence());
			case Saving.Conflict conflict -> Notice.show(
					place.shell(), writing.locale(), title, writing.texts().get("conflict.undo", conflict.by()));
		}
	}

	/** Shows the improvement of the first selected one. */
	void openImprovement() {
		model.selected().stream().findFirst()
				.ifPresent(row -> writing.desk().views().open(Anchors.improvement(row.improvement())));
	}

	/** Shows the actions of one improvement alone, or those of the scope again. */
	void only(String improvement) {
		model.only(improvement);
		place.reread();
	}

	private static List<String> subjects(List<ActionRow> rows) {
		return rows.stream().map(ActionRow::subject).toList();
	}
}
