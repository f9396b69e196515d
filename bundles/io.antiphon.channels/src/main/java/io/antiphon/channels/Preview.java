package io.antiphon.channels;

import java.util.List;
import java.util.Set;

/**
 * What taking a file in would do, before anything is stored: what its records are, what each column is taken for and why, and the first records as
 * they are. {@code mapping} is the mapping file that says the same; {@code maskingSets} are the rule sets that will mask beside the rules; {@code lacking} says
 * what is still to be declared before it can be taken in, and is empty where nothing is.
 */
public record Preview(
		Kind kind, List<Column> columns, List<List<String>> records, long count, List<Sentence> warnings, String mapping,
		Set<String> maskingSets, List<Sentence> lacking) {

	/** No rule sets are chosen, and nothing is lacking. */
	public Preview(
			Kind kind, List<Column> columns, List<List<String>> records, long count, List<Sentence> warnings, String mapping) {
		this(kind, columns, records, count, warnings, mapping, Set.of(), List.of());
	}

	/** A column, the role it has (its word in mapping files and its name for the user) and why. */
	public record Column(String name, String role, Sentence roleName, Sentence why) {}

	public Preview {
		columns = List.copyOf(columns);
		records = List.copyOf(records);
		warnings = List.copyOf(warnings);
		maskingSets = Set.copyOf(maskingSets);
		lacking = List.copyOf(lacking);
	}
}
