package io.antiphon.planning.ui.internal.writing;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.Past;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Editor.Saving.Refused;
import io.antiphon.planning.Editor.Saving.Saved;
import io.antiphon.planning.Editor.Unsaved;
import io.antiphon.planning.Sheet;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.NumberedDeed.Turned;
import io.antiphon.workbench.ui.NumberedDeed;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Undo;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.e4.core.di.annotations.Creatable;

/**
 * What parts of planning write with: the register off the UI thread, with what is done told to the window's undo and what is typed kept as it
 * is typed. For the UI thread.
 */
@Creatable
public final class Writing {

	private static final int MOST_TITLE = 60;
	/** Each part has a writing of its own, and the window has one undo. */
	private static final Object ORDER = new Object();

	private final ViewServices desk;
	private final Editor editor;
	private final Undo undo;
	private final Texts texts;
	private final Slot opening = new Slot();
	private final Slot keeping = new Slot();
	private final AtomicLong newest = new AtomicLong();

	@Inject
	public Writing(ViewServices desk, Editor editor, Undo undo) {
		this.desk = desk;
		this.editor = editor;
		this.undo = undo;
		this.texts = Texts.of(Writing.class, desk.session().locale());
	}

	public Texts texts() {
		return texts;
	}

	public ViewServices desk() {
		return desk;
	}

	public Locale locale() {
		return desk.session().locale();
	}

	private Access access() {
		return desk.session().access(Purpose.IMPROVE_SERVICE);
	}

	/** Asks the register something; {@code show} gets the answer unless something newer was asked. */
	public <T> void ask(Slot slot, Function<Progress, T> work, Consumer<T> show) {
		desk.background().latest(slot, texts.get("reading"), work, show);
	}

	/** What was changed of something, the newest first. Blocks. */
	public List<Past> history(String subject) {
		return editor.history(subject, locale());
	}

	/** What this user typed and did not save, of subjects that begin so. Blocks. */
	public List<Unsaved> unsaved(String prefix) {
		return editor.unsaved(access(), locale()).stream().filter(one -> one.subject().startsWith(prefix)).toList();
	}

	/** What a button says that goes on with it. */
	public String goOn(Unsaved unsaved) {
		var title = unsaved.title();
		var cut = title.codePointCount(0, title.length()) > MOST_TITLE;
		return texts.get("page.unsaved", cut ? title.substring(0, title.offsetByCodePoints(0, MOST_TITLE)) + "…" : title);
	}

	/** Reads the sheet of something. */
	public void open(BiFunction<Editor, Access, Sheet> which, Consumer<Sheet> show) {
		ask(opening, progress -> which.apply(editor, access()), show);
	}

	/** Asks the editor something; {@code show} gets the answer unless something newer was asked. */
	public <T> void look(Slot slot, BiFunction<Editor, Access, T> which, Consumer<T> show) {
		ask(slot, progress -> which.apply(editor, access()), show);
	}

	/** Keeps what is typed; of several that follow each other fast the last is sure to stay. */
	public void keep(Sheet sheet, Map<String, String> typed) {
		var number = newest.incrementAndGet();
		desk.background().latest(keeping, texts.get("keeping"), progress -> kept(sheet, typed, number), done -> {});
	}

	/** Keeps it at once, since nobody knows whether there is a later. */
	public void keepNow(Sheet sheet, Map<String, String> typed) {
		kept(sheet, typed, newest.incrementAndGet());
	}

	private synchronized boolean kept(Sheet sheet, Map<String, String> typed, long number) {
		if (number == newest.get()) {
			editor.keep(sheet.subject(), sheet.on(), typed, access());
		}
		return true;
	}

	/** Throws away what was typed and not saved. */
	public void forget(Sheet sheet, Runnable then) {
		newest.incrementAndGet();
		desk.background().run(texts.get("keeping"), progress -> forgotten(sheet), done -> then.run());
	}

	private synchronized boolean forgotten(Sheet sheet) {
		editor.forget(sheet.subject(), access());
		return true;
	}

	/** From now on nothing is kept that was typed before. */
	void leave() {
		newest.incrementAndGet();
	}

	/** Changes something, tells undo, and says what came of it; a refusal that stands beside no field is the caller's to show. */
	public void change(BiFunction<Editor, Access, Saving> work, Consumer<Saving> told) {
		change(work, () -> {}, told);
	}

	/** The same; {@code over} is called before that, on the thread that worked, also where nothing came of it because something failed. */
	void change(BiFunction<Editor, Access, Saving> work, Runnable over, Consumer<Saving> told) {
		newest.incrementAndGet();
		desk.background().run(
				texts.get("saving"),
				progress -> {
					try {
						var saving = done(work);
						if (saving instanceof Saved saved && saved.change() != 0) {
							desk.session().dataChanged();
						}
						return saving;
					} finally {
						over.run();
					}
				},
				told);
	}

	/**
	 * After what was being kept just now, so that no draft outlives its saving; and whatever part it comes from, undo is told of changes in the
	 * order in which they were written.
	 */
	private synchronized Saving done(BiFunction<Editor, Access, Saving> work) {
		synchronized (ORDER) {
			var saving = work.apply(editor, access());
			if (saving instanceof Saved(var change, var subject, var label) && change != 0) {
				undo.did(new NumberedDeed(label, change, this::turned));
			}
			return saving;
		}
	}

	private Turned turned(long change) {
		return switch (editor.undo(change, access(), locale())) {
			case Saved(var by, var subject, var words) -> new Turned.By(by);
			case Refused refused -> new Turned.Refused(refused.sentence());
			case Saving.Conflict conflict -> new Turned.Refused(texts.get("conflict.undo", conflict.by()));
		};
	}
}
