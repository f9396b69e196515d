package io.antiphon.channels.ui.internal;

import io.antiphon.privacy.Redaction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is masked beside the rules: names of people, and the identifiers of countries, their codes as they are typed. */
record MaskingChoice(boolean names, String countries) {

	/** The same, from ids of rule sets. */
	static MaskingChoice of(Set<String> sets) {
		var countries = new TreeSet<>(sets);
		return new MaskingChoice(countries.remove(Redaction.NAMES), String.join(", ", countries));
	}

	/** The codes of the countries that there are rules for, in their order. */
	static List<String> available() {
		return Redaction.newest().available().stream().filter(set -> !set.equals(Redaction.NAMES)).sorted().toList();
	}

	/** The ids of the rule sets; codes that there are not are left out. */
	Set<String> sets() {
		var sets = codes();
		sets.retainAll(available());
		if (names) {
			sets.add(Redaction.NAMES);
		}
		return Set.copyOf(sets);
	}

	/** The codes that there are not, as a list to read; empty where all are known. */
	String unknown() {
		var unknown = codes();
		unknown.removeAll(available());
		return String.join(", ", unknown);
	}

	private TreeSet<String> codes() {
		return Arrays.stream(countries.split("[,;，、；\\s]+"))
				.filter(code -> !code.isEmpty())
				.map(code -> code.toLowerCase(Locale.ROOT))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
