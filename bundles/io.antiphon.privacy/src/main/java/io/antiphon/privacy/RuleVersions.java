package io.antiphon.privacy;

import io.antiphon.privacy.internal.text.Announcements;
import io.antiphon.privacy.internal.text.BankAccounts;
import io.antiphon.privacy.internal.text.Cards;
import io.antiphon.privacy.internal.text.ChinesePlates;
import io.antiphon.privacy.internal.text.CreditCodes;
import io.antiphon.privacy.internal.text.Emails;
import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Handles;
import io.antiphon.privacy.internal.text.ResidentIds;
import io.antiphon.privacy.internal.text.SpelledEmails;
import io.antiphon.privacy.internal.text.machines.IpAddresses;
import io.antiphon.privacy.internal.text.machines.Links;
import io.antiphon.privacy.internal.text.machines.MacAddresses;
import io.antiphon.privacy.internal.text.names.ChineseNames;
import io.antiphon.privacy.internal.text.names.EnglishNames;
import io.antiphon.privacy.internal.text.national.NationalIds;
import io.antiphon.privacy.internal.text.phones.Phones;
import io.antiphon.privacy.internal.text.phones.SpacedPhones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The rules of every version, each for ever as it was made. */
final class RuleVersions {

	/**
	 * How one kind is found. The order of the rules is part of their version: what is masked is a wall to the next. {@code always}: also
	 * in a text with too few digits for a number.
	 */
	record Rule(Kind kind, Finder finder, boolean always) {

		Rule(Kind kind, Finder finder) {
			this(kind, finder, false);
		}
	}

	private RuleVersions() {}

	static List<Rule> of(int version, Set<String> sets, Handles handles) {
		return switch (version) {
			case 1 -> first(handles);
			case 2 -> second(handles);
			case 3 -> third(handles);
			default -> fourth(sets, handles);
		};
	}

	/** What may be chosen beside the rules of a version. */
	static Set<String> sets(int version) {
		if (version < 4) {
			return Set.of();
		}
		var sets = new TreeSet<>(NationalIds.countries());
		sets.add(Redaction.NAMES);
		return sets;
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

	/** As the third, with machines, links to people, more papers of China, and the chosen sets. */
	private static List<Rule> fourth(Set<String> sets, Handles handles) {
		var rules = new ArrayList<Rule>();
		rules.add(new Rule(Kind.URL, new Links(handles.own()), true));
		rules.add(new Rule(Kind.IP, IpAddresses.onInterface()));
		rules.add(new Rule(Kind.EMAIL, new Emails()));
		rules.add(new Rule(Kind.EMAIL, new SpelledEmails()));
		rules.add(new Rule(Kind.HANDLE, handles));
		rules.add(new Rule(Kind.ACCOUNT, BankAccounts.alsoInDots()));
		rules.add(new Rule(Kind.ACCOUNT, Announcements.iban()));
		rules.add(new Rule(Kind.PLATE, new ChinesePlates()));
		rules.add(new Rule(Kind.PLATE, Announcements.plates()));
		rules.add(new Rule(Kind.ID, new ResidentIds()));
		rules.add(new Rule(Kind.ID, new CreditCodes()));
		rules.add(new Rule(Kind.CARD, Cards.alsoAnnounced()));
		if (sets.stream().anyMatch(NationalIds.countries()::contains)) {
			for (var kind : List.of(Kind.ID, Kind.ACCOUNT, Kind.PLATE)) {
				rules.add(new Rule(kind, new NationalIds(sets, kind.name().toLowerCase(Locale.ROOT))));
			}
		}
		rules.add(new Rule(Kind.ID, Announcements.papers()));
		rules.add(new Rule(Kind.ID, Announcements.papersAbroad()));
		rules.add(new Rule(Kind.ID, Announcements.papersOfChina()));
		rules.add(new Rule(Kind.ID, Announcements.papersNearby()));
		rules.add(new Rule(Kind.ACCOUNT, Announcements.accounts()));
		rules.add(new Rule(Kind.PHONE, Phones.ofMoreRegions()));
		rules.add(new Rule(Kind.PHONE, new SpacedPhones()));
		rules.add(new Rule(Kind.HANDLE, Announcements.weChat()));
		rules.add(new Rule(Kind.HANDLE, Announcements.qq()));
		rules.add(new Rule(Kind.HANDLE, Announcements.messengers()));
		rules.add(new Rule(Kind.MAC, new MacAddresses(), true));
		rules.add(new Rule(Kind.IP, new IpAddresses(), true));
		if (sets.contains(Redaction.NAMES)) {
			rules.add(new Rule(Kind.PERSON, new ChineseNames(), true));
			rules.add(new Rule(Kind.PERSON, new EnglishNames(), true));
		}
		return List.copyOf(rules);
	}
}
