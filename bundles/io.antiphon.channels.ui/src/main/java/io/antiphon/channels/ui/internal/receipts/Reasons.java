package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Remark;
import java.util.ArrayList;
import java.util.List;

/** Why records were rejected: each reason with how many there are and the first places that are told. */
record Reasons(Receipt kept, Receipt said) {

	/** What the key of a reason of many records has behind that of each. */
	private static final String ANY = "-any";

	/** {@code places}: as many as are told, in their order. */
	record Group(String reason, long count, List<String> places) {}

	/** The most frequent first. */
	List<Group> groups() {
		var groups = new ArrayList<Group>();
		var kinds = List.copyOf(kept.reasons().keySet());
		said.reasons().forEach((reason, count) -> {
			var kind = kinds.size() == said.reasons().size() ? key(kinds.get(groups.size())) : reason;
			groups.add(new Group(reason, count, places(kind, reason)));
		});
		groups.sort((one, other) -> Long.compare(other.count(), one.count()));
		return groups;
	}

	private List<String> places(String kind, String reason) {
		var places = new ArrayList<String>();
		for (int at = 0; at < kept.rejections().size(); at++) {
			var one = kept.rejections().get(at);
			if (key(one.reason()).equals(kind) || said.rejections().get(at).reason().equals(reason)) {
				places.add(one.place());
			}
		}
		return List.copyOf(places);
	}

	/** That of all records which are rejected so; the sentence of a reason that has none. */
	private static String key(String written) {
		return Remark.of(written).map(remark -> remark.key().endsWith(ANY)
				? remark.key().substring(0, remark.key().length() - ANY.length())
				: remark.key()).orElse(written);
	}
}
