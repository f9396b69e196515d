package io.antiphon.privacy;

import io.antiphon.privacy.RuleVersions.Rule;
import io.antiphon.privacy.internal.text.Announcements;
import io.antiphon.privacy.internal.text.Fold;
import io.antiphon.privacy.internal.text.Handles;
import io.antiphon.privacy.internal.text.Marks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Masks personal data in texts by one version of the rules. The same version masks the same text the same way for ever, in
 * one pass and linear time; masking a masked text changes nothing. Immutable, for any thread.
 */
public final class Redaction {

	/** The version by which new feedback is masked. */
	public static final int NEWEST = 4;

	private static final int FEWEST_DIGITS = 7;

	private final int ruleVersion;
	private final Set<String> sets;
	private final Handles handles;
	private final List<Rule> rules;
	private final UnaryOperator<String> words;

	private Redaction(int ruleVersion, Set<String> sets, Handles handles, UnaryOperator<String> words) {
		this.ruleVersion = ruleVersion;
		this.sets = Set.copyOf(sets);
		this.handles = handles;
		this.rules = RuleVersions.of(ruleVersion, sets, handles);
		this.words = words;
	}

	/** By the newest rules. */
	public static Redaction newest() {
		return new Redaction(NEWEST, Set.of(), new Handles(Set.of()), text -> text);
	}

	/** By the rules of a recorded version; empty where a newer product recorded it. */
	public static Optional<Redaction> version(int ruleVersion) {
		return version(ruleVersion, Set.of());
	}

	/** By the rules of a recorded version and the sets recorded with it; empty where a newer product recorded one of them. */
	public static Optional<Redaction> version(int ruleVersion, Set<String> sets) {
		return ruleVersion >= 1 && ruleVersion <= NEWEST && RuleVersions.sets(ruleVersion).containsAll(sets)
				? Optional.of(new Redaction(ruleVersion, sets, new Handles(Set.of()), text -> text))
				: Optional.empty();
	}

	/** The same rules, but the given handles of the service itself stay: with the at or without, in any case. */
	public Redaction keeping(Set<String> ownHandles) {
		return new Redaction(ruleVersion, sets, new Handles(ownHandles), words);
	}

	/** The same rules, and after them other words in the place of those of erased people; not recorded with the version. */
	public Redaction hiding(UnaryOperator<String> erased) {
		return new Redaction(ruleVersion, sets, handles, erased);
	}

	/**
	 * The same rules and some that are off unless chosen: ids of {@link #available}, such as {@code us} for the national identifiers of a
	 * country. To be recorded beside the version.
	 *
	 * @throws IllegalArgumentException where this version has no such set
	 */
	public Redaction with(Set<String> chosen) {
		if (!available().containsAll(chosen)) {
			throw new IllegalArgumentException("version " + ruleVersion + " has " + available() + " and not all of " + chosen);
		}
		return new Redaction(ruleVersion, chosen, handles, words);
	}

	/** The ids of the rule sets that may be chosen: countries by ISO 3166 in small letters, and {@code names} of people. */
	public Set<String> available() {
		return RuleVersions.sets(ruleVersion);
	}

	/** The rule sets that were chosen; recorded with the version. */
	public Set<String> sets() {
		return sets;
	}

	/** Recorded with what was masked. */
	public int ruleVersion() {
		return ruleVersion;
	}

	/** The handles that stay, without the at, in small letters. */
	public Set<String> kept() {
		return handles.own();
	}

	/** Only puts other words in the place of those of erased people, as in places of records, which are numbers to the rules. */
	public String hide(String text) {
		return words.apply(text);
	}

	/** Replaces what it finds by {@link Kind#token tokens}. */
	public Redacted mask(String text) {
		var masked = masked(text);
		var hidden = hide(masked.text());
		return hidden.equals(masked.text()) ? masked : new Redacted(hidden, masked.counts());
	}

	private Redacted masked(String text) {
		boolean number = mayHold(text);
		if (!number && rules.stream().noneMatch(Rule::always)) {
			return new Redacted(text, Map.of());
		}
		var marks = new Marks(Fold.fold(text));
		for (var rule : rules) {
			if (number || rule.always()) {
				rule.finder().find(marks, rule.kind().ordinal());
			}
		}
		var found = new int[Kind.values().length];
		var masked = marks.replaced(text, kind -> Kind.values()[kind].token(), found);
		var counts = new EnumMap<Kind, Integer>(Kind.class);
		for (var kind : Kind.values()) {
			if (found[kind.ordinal()] > 0) {
				counts.put(kind, found[kind.ordinal()]);
			}
		}
		return new Redacted(counts.isEmpty() ? text : masked, counts);
	}

	/** Whether there is an at, or as many digits as the shortest number has; since version 2 also a word that announces. */
	private boolean mayHold(String text) {
		int fewest = ruleVersion == 1 ? FEWEST_DIGITS : Announcements.FEWEST_DIGITS;
		int digits = 0;
		for (int place = 0; place < text.length(); place++) {
			var c = text.charAt(place);
			if (Fold.at(c) || Fold.digit(c) && ++digits == fewest) {
				return true;
			}
		}
		return ruleVersion > 1 && Announcements.mayAnnounce(text);
	}
}
