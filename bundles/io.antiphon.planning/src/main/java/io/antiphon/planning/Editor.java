package io.antiphon.planning;

import io.antiphon.privacy.Access;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writing in the register by hand: sheets to type into, drafts kept as they are typed, changes that can be undone. Thread-safe; blocks. What is
 * saved is carried out because somebody said so, and only then.
 */
@ProviderType
public interface Editor {

	/** What can be begun anew. */
	enum New {
		GOAL,
		IMPROVEMENT,
		DECISION
	}

	/** A sheet of something that is not there yet, under a new id. */
	Sheet begin(New what, Access access, Locale locale);

	/** A sheet of an action that is not there yet. */
	Sheet beginAction(String improvement, Access access, Locale locale);

	/** A sheet of an option that is not there yet. */
	Sheet beginOption(String decision, Access access, Locale locale);

	/** Chooses one of at least two options, and says why; from then on the decision stays as it is. */
	Saving decide(String decision, String option, String why, Access access, Locale locale);

	/** Proposes another decision in the place of one, with the same options, to be changed and decided. */
	Saving supersede(String decision, Access access, Locale locale);

	/** The sheet of something that is there, or of which there is a draft of this author; empty where neither is. */
	Optional<Sheet> open(String subject, Access access, Locale locale);

	/** Keeps what is typed, letter by letter, until it is saved or thrown away. */
	void keep(String subject, int on, Map<String, String> typed, Access access);

	/** Throws away what was typed and not saved. */
	void forget(String subject, Access access);

	/** What this author typed and did not save, the newest first. */
	List<Unsaved> unsaved(Access access, Locale locale);

	/** Writes what is typed on a sheet, on the revision that was seen. */
	Saving save(Sheet sheet, Map<String, String> typed, Access access, Locale locale);

	/** Sets one field of several things of a kind at once; all of them or none. */
	Saving set(List<String> subjects, String field, String value, Access access, Locale locale);

	/** Sets fields of several things, each to a value of its own, by the keys of the fields; all of them or none, as one change. */
	Saving change(Map<String, Map<String, String>> values, Access access, Locale locale);

	/** Says yes to proposed improvements, with their goals and decisions. */
	Saving confirm(List<String> improvements, Access access, Locale locale);

	/** Throws proposed improvements away. */
	Saving discard(List<String> improvements, Access access, Locale locale);

	/** Takes an action out. */
	Saving leaveOut(String action, Access access, Locale locale);

	/** Takes several actions out, of whatever improvements, as one change. */
	Saving leaveOut(List<String> actions, Access access, Locale locale);

	/** Takes a change back, or brings back what was taken back. */
	Saving undo(long change, Access access, Locale locale);

	/** What was changed of something, the newest first. */
	List<Past> history(String subject, Locale locale);

	/** Those whose names somebody noted, so that they can be made owners. */
	List<String> people();

	/** Notes somebody, or since when somebody is not here any more and owns nothing; {@code null} while they are here. */
	Saving note(String person, @Nullable LocalDate left, Access access, Locale locale);

	/** What is typed and not saved: of what, since when. */
	record Unsaved(String subject, String title, Instant at) {}

	/** One change, in words: who did what and when. {@code undone}: it takes another one back. */
	record Past(long change, String author, Instant at, String what, List<String> details, boolean undone) {

		public Past {
			details = List.copyOf(details);
		}
	}

	/** What came of saving. */
	sealed interface Saving {

		/** It is written; {@code label} is what was done as it follows "Undo:", 0 where nothing differed. */
		record Saved(long change, String subject, String label) implements Saving {}

		/** It is not: somebody changed it since. Both stand beside each other, and {@code now} is the sheet as it is stored now. */
		record Conflict(Sheet now, String by, Instant at, List<Clash> clashes) implements Saving {

			public Conflict {
				clashes = List.copyOf(clashes);
			}
		}

		/** It is not: what is wrong, by the keys of fields; a sentence about the whole has the key "". */
		record Refused(Map<String, String> problems) implements Saving {

			public Refused {
				problems = Map.copyOf(problems);
			}

			/** All of it in one. */
			public String sentence() {
				return String.join("\n", problems.values());
			}
		}
	}

	/**
	 * A field that one of two people changed, or both: what stood there, what the other wrote, and what is typed here. {@code both}: they
	 * wrote different things.
	 */
	record Clash(String field, String label, String base, String theirs, String mine, boolean both) {}
}
