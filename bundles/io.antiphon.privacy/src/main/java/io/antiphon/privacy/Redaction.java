package io.antiphon.privacy;

import io.antiphon.privacy.internal.text.Announcements;
import io.antiphon.privacy.internal.text.BankAccounts;
import io.antiphon.privacy.internal.text.Cards;
import io.antiphon.privacy.internal.text.ChinesePlates;
import io.antiphon.privacy.internal.text.Emails;
import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Fold;
import io.antiphon.privacy.internal.text.Handles;
import io.antiphon.privacy.internal.text.Marks;
import io.antiphon.privacy.internal.text.ResidentIds;
import io.antiphon.privacy.internal.text.SpelledEmails;
import io.antiphon.privacy.internal.text.phones.Phones;
import io.antiphon.privacy.internal.text.phones.SpacedPhones;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Masks personal data in texts by one version of the rules. The same version masks the same text the same way for ever, in
 * one pass and linear time; masking a masked text changes nothing. Immutable, for any thread.
 */
public final class Redaction {

	/** The version by which new feedback is masked. */
	public static final int NEWEST = 3;

	private static final int FEWEST_DIGITS = 7;

	/** How one kind is found. The order of the rules is part of their version: what is masked is a wall to the next. */
	private record Rule(Kind kind, Finder finder) {}

	private final int ruleVersion;
	private final Handles handles;
	private final List<Rule> rules;

	private Redaction(int ruleVersion, Handles handles) {
		this.ruleVersion = ruleVersion;
		this.handles = handles;
		this.rules = switch (ruleVersion) {
			case 1 -> first(handles);
			case 2 -> second(handles);
			default -> third(handles);
		};
	}

	private static List<Rule> first(Handles handles) {
		return List.of(
				new Rule(Kind.EMAIL, new Emails()),
				new Rule(Kind.HANDLE, handles),
				new Rule(Kind.ID, new ResidentIds()),
				new Rule(Kind.CARD, new Cards()),
				new Rule(Kind.PHONE, new Phones()));
	}

	private static List<Rule> second(Handles handles) {
		return List.of(
				new Rule(Kind.EMAIL, new Emails()),
				new Rule(Kind.EMAIL, new SpelledEmails()),
				new Rule(Kind.HANDLE, handles),
				new Rule(Kind.ACCOUNT, new BankAccounts()),
				new Rule(Kind.PLATE, new ChinesePlates()),
				new Rule(Kind.PLATE, Announcements.plates()),
				new Rule(Kind.ID, new ResidentIds()),
				new Rule(Kind.CARD, new Cards()),
				new Rule(Kind.ID, Announcements.papers()),
				new Rule(Kind.ACCOUNT, Announcements.accounts()),
				new Rule(Kind.PHONE, new Phones()),
				new Rule(Kind.PHONE, new SpacedPhones()),
				new Rule(Kind.HANDLE, Announcements.weChat()),
				new Rule(Kind.HANDLE, Announcements.qq()),
				new Rule(Kind.HANDLE, Announcements.messengers()));
	}

	/** As the second, with accounts in dots and behind "IBAN", papers of more countries, and announced telephones of more. */
	private static List<Rule> third(Handles handles) {
		return List.of(
				new Rule(Kind.EMAIL, new Emails()),
				new Rule(Kind.EMAIL, new SpelledEmails()),
				new Rule(Kind.HANDLE, handles),
				new Rule(Kind.ACCOUNT, BankAccounts.alsoInDots()),
				new Rule(Kind.ACCOUNT, Announcements.iban()),
				new Rule(Kind.PLATE, new ChinesePlates()),
				new Rule(Kind.PLATE, Announcements.plates()),
				new Rule(Kind.ID, new ResidentIds()),
				new Rule(Kind.CARD, new Cards()),
				new Rule(Kind.ID, Announcements.papers()),
				new Rule(Kind.ID, Announcements.papersAbroad()),
				new Rule(Kind.ACCOUNT, Announcements.accounts()),
				new Rule(Kind.PHONE, Phones.ofMoreRegions()),
				new Rule(Kind.PHONE, new SpacedPhones()),
				new Rule(Kind.HANDLE, Announcements.weChat()),
				new Rule(Kind.HANDLE, Announcements.qq()),
				new Rule(Kind.HANDLE, Announcements.messengers()));
	}

	/** By the newest rules. */
	public static Redaction newest() {
		return new Redaction(NEWEST, new Handles(Set.of()));
	}

	/** By the rules of a recorded version; empty where a newer product recorded it. */
	public static Optional<Redaction> version(int ruleVersion) {
		return ruleVersion >= 1 && ruleVersion <= NEWEST
				? Optional.of(new Redaction(ruleVersion, new Handles(Set.of())))
				: Optional.empty();
	}

	/** The same rules, but the given handles of the service itself stay: with the at or without, in any case. */
	public Redaction keeping(Set<String> ownHandles) {
		return new Redaction(ruleVersion, new Handles(ownHandles));
	}

	/** Recorded with what was masked. */
	public int ruleVersion() {
		return ruleVersion;
	}

	/** The handles that stay, without the at, in small letters. */
	public Set<String> kept() {
		return handles.own();
	}

	/** Replaces what it finds by {@link Kind#token tokens}. */
	public Redacted mask(String text) {
		if (!mayHold(text)) {
			return new Redacted(text, Map.of());
		}
		var marks = new Marks(Fold.fold(text));
		for (var rule : rules) {
			rule.finder().find(marks, rule.kind().ordinal());
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
