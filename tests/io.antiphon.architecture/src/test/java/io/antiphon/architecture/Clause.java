package io.antiphon.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.regex.Pattern;

/** One entry of a manifest header: a name and what follows it. */
record Clause(String name, String rest) {

	private static final Pattern RANGE = Pattern.compile("version=\"[\\[(][0-9.]+,[0-9.]+[\\])]\"");
	private static final Pattern VERSION = Pattern.compile("version=\"?[0-9]+\\.[0-9]+\\.[0-9]+\"?");

	/** The entries of a header, none where it is absent. Commas inside quotes part nothing. */
	static List<Clause> of(Attributes manifest, String header) {
		var value = manifest.getValue(header);
		if (value == null) {
			return List.of();
		}
		var clauses = new ArrayList<Clause>();
		for (var part : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
			var end = part.indexOf(';');
			clauses.add(
					end < 0
							? new Clause(part.strip(), "")
							: new Clause(part.substring(0, end).strip(), part.substring(end).strip()));
		}
		return clauses;
	}

	boolean hasRange() {
		return RANGE.matcher(rest).find();
	}

	boolean hasVersion() {
		return VERSION.matcher(rest).find();
	}
}
