package io.antiphon.channels.sources;

import io.antiphon.base.Texts;
import io.antiphon.channels.sources.SavedSource.Run;
import java.util.Locale;

/** What is said of saved sources, in the user's language. */
public final class SourceWords {

	private static final long HOUR = 60;
	private static final long DAY = 24 * HOUR;

	private final Texts texts;

	public SourceWords(Locale locale) {
		this.texts = Texts.of(SourceWords.class, locale);
	}

	/** When it is run. */
	public String every(SavedSource source) {
		return switch (source.schedule()) {
			case Schedule.ByHand() -> texts.get("byHand");
			case Schedule.OnChange() -> texts.get("onChange");
			case Schedule.Every(var time) -> every(time.toMinutes());
		};
	}

	private String every(long minutes) {
		return minutes % DAY == 0 ? texts.get("days", minutes / DAY)
				: minutes % HOUR == 0 ? texts.get("hours", minutes / HOUR)
						: texts.get("minutes", minutes);
	}

	/** What was new when it was run last. */
	public String last(SavedSource source) {
		var last = source.last();
		return last == null ? texts.get("never") : run(last);
	}

	private String run(Run run) {
		return texts.get("ran", run.taken(), run.unchanged(), run.refused(), run.stored(), run.revised(), run.known(), run.rejected());
	}
}
