package com.example.council;

import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Outcome;
import io.antiphon.store.changes.Revisions.Revised;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the ballots in the open workspace; the newest of an improvement counts. Thread-safe; blocks. */
@Component(service = Council.class)
public final class Council {

	private static final String KIND = "com.example.council.ballot";
	private static final String AUTHOR = "com.example.council";

	private final Revisions revisions;

	@Activate
	public Council(@Reference Revisions revisions) {
		this.revisions = revisions;
	}

	/** By the ids of the improvements. */
	Map<String, Ballot> ballots() {
		return revisions.all(KIND, Ballot.class).stream()
				.map(Revised::document)
				.collect(Collectors.toMap(Ballot::improvement, Function.identity()));
	}

	Outcome write(Ballot ballot) {
		var seen = revisions.history(KIND, ballot.improvement()).size(); // also of one that was taken back
		return revisions.write(new Change("vote", AUTHOR, List.of(new Edit(KIND, ballot.improvement(), ballot, seen))));
	}

	/** By the number of the change that wrote a ballot, or took one back. */
	Outcome takeBack(long change) {
		return revisions.undo(change, AUTHOR);
	}
}
