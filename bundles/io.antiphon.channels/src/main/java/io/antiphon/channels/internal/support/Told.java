package io.antiphon.channels.internal.support;

import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts records of one kind and keeps where the first of them are. */
final class Told {

	private static final int PLACES = 5;

	private final List<String> first = new ArrayList<>();
	private long count;

	void add(String place) {
		count++;
		if (first.size() < PLACES) {
			first.add(place);
		}
	}

	long count() {
		return count;
	}

	/** The reason with the values before, the count and the places; none where nothing was counted. */
	Stream<Reason> as(TicketRemark remark, Object... before) {
		var places = String.join(", ", first) + (count > first.size() ? " …" : "");
		return count == 0 ? Stream.empty() : Stream.of(remark.with(Stream.concat(Stream.of(before), Stream.of(count, places)).toArray()));
	}
}
