package io.antiphon.compliance.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.workbench.ui.Deed;
import java.util.function.Function;
import java.util.function.Supplier;

/** Notes things in a register, so that the window's undo takes them back; only where nothing was noted since. Blocks. */
public final class Register<T> {

	private final Desk desk;
	private final Book<T> book;

	/** The register itself. */
	public interface Book<T> {

		/** Whether what it says of that entry is still this. */
		boolean says(T entry);

		/** Takes the last thing back that was noted about it. */
		Answer<T> undo(T entry);

		/** That somebody noted something meanwhile, in a sentence. */
		String meanwhile();
	}

	public Register(Desk desk, Book<T> book) {
		this.desk = desk;
		this.book = book;
	}

	/** Notes something; {@code label} says what it was, for undo. */
	public Answer<T> note(Function<T, String> label, Supplier<Answer<T>> noting) {
		var answer = noting.get();
		if (answer instanceof Answer.Kept<T>(var now)) {
			desk.changed(new Note(label.apply(now), noting, now));
		}
		return answer;
	}

	/** Takes the last thing back that was noted about an entry, by whomever. */
	public Answer<T> takeBack(T entry) {
		var answer = book.undo(entry);
		desk.changed();
		return answer;
	}

	/** Something that was noted. */
	private final class Note implements Deed {

		private final String label;
		private final Supplier<Answer<T>> noting;
		private T made;

		Note(String label, Supplier<Answer<T>> noting, T made) {
			this.label = label;
			this.noting = noting;
			this.made = made;
		}

		@Override
		public String label() {
			return label;
		}

		@Override
		public Outcome undo(Progress progress) {
			return book.says(made) ? outcome(book.undo(made)) : new Outcome.Refused(book.meanwhile());
		}

		@Override
		public Outcome redo(Progress progress) {
			var answer = noting.get();
			if (answer instanceof Answer.Kept<T>(var now)) {
				made = now;
			}
			return outcome(answer);
		}

		private Outcome outcome(Answer<T> answer) {
			return answer instanceof Answer.Refused<T>(var sentence) ? new Outcome.Refused(sentence) : new Outcome.Done();
		}
	}
}
