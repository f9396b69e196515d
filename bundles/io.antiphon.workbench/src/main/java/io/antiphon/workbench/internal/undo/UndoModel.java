package io.antiphon.workbench.internal.undo;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Deed.Outcome;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What Undo and Redo do just now, and what the menu says of it: first what was typed, then what was done. UI thread. */
final class UndoModel {

	private static final int LONGEST = 60;

	/** Where the user is. UI thread. */
	interface Place {

		/** The typing in the field in use; empty where no field is. */
		Optional<Typing> typing();

		/** Whether a dialog is in front that lets nothing happen in the window. */
		boolean dialog();
	}

	private final History history;
	private final Background background;
	private final Place place;
	private final Texts texts;
	private final Runnable changing;
	private final BiConsumer<String, String> telling;

	/** {@code changing} is called on any thread when stored data changed; {@code telling} shows a sentence under a title. */
	UndoModel(
			History history,
			Background background,
			Place place,
			Texts texts,
			Runnable changing,
			BiConsumer<String, String> telling) {
		this.history = history;
		this.background = background;
		this.place = place;
		this.texts = texts;
		this.changing = changing;
		this.telling = telling;
	}

	boolean can(Way way) {
		return typing(way).isPresent() || !place.dialog() && history.next(way).isPresent();
	}

	private Optional<Typing> typing(Way way) {
		return place.typing().filter(typing -> typing.can(way));
	}

	/** What the menu says: "Undo: move Training to 12 May"; plainly "Undo" where there is nothing. */
	String label(Way way) {
		if (typing(way).isPresent()) {
			return texts.get(way.key() + ".typing");
		}
		return place.dialog() ? texts.get(way.key()) : history.next(way)
				.map(deed -> texts.get(way.key() + ".deed", shortened(deed.label()).replace("&", "&&")))
				.orElse(texts.get(way.key()));
	}

	private static String shortened(String label) {
		var line = label.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= LONGEST
				? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}

	/** Nothing happens where it cannot. */
	void go(Way way) {
		var typing = typing(way);
		if (typing.isPresent()) {
			typing.get().go(way);
		} else if (!place.dialog()) {
			history.next(way).ifPresent(deed -> {
				var title = texts.get(way.key() + ".title", deed.label());
				background.run(title, progress -> gone(way, progress), outcome -> told(title, outcome));
			});
		}
	}

	/** The views are told here, since whoever stops it too late hears of nothing else. */
	private Optional<Outcome> gone(Way way, Progress progress) {
		var outcome = history.go(way, progress);
		outcome.filter(Outcome.Done.class::isInstance).ifPresent(done -> changing.run());
		return outcome;
	}

	private void told(String title, Optional<Outcome> outcome) {
		if (outcome.orElse(null) instanceof Outcome.Refused(var sentence)) {
			telling.accept(title, sentence);
		}
	}
}
