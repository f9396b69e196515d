package io.antiphon.channels.mail.internal.message;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is attached to a mail, by its types; of what it is nothing is read. */
final class Attachments {

	private static final int MOST_TYPES = 20;
	private static final String OTHER = "application/octet-stream";

	private final Map<String, Integer> types = new TreeMap<>();

	void add(String type) {
		boolean known = type.matches("[a-z]{1,20}/[a-z0-9.+-]{1,60}") && (types.size() < MOST_TYPES || types.containsKey(type));
		types.merge(known ? type : OTHER, 1, Integer::sum);
	}

	/** "application/pdf, image/png (2)". */
	String told() {
		return types.entrySet().stream()
				.map(type -> type.getValue() == 1 ? type.getKey() : type.getKey() + " (" + type.getValue() + ")")
				.collect(Collectors.joining(", "));
	}
}
