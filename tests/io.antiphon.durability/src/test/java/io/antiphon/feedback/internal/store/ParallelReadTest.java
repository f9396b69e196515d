package io.antiphon.feedback.internal.store;

import static io.antiphon.testkit.Records.add;
import static io.antiphon.testkit.Records.many;
import static io.antiphon.testkit.Records.outcome;
import static io.antiphon.testkit.Records.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.testkit.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelReadTest {

	@TempDir
	Path folder;

	@Test
	void showsOneIntakeOrBothWholeToWhoeverReadsMeanwhile() throws Exception {
		try (var workspace = new TestWorkspace(folder);
				var others = Executors.newSingleThreadExecutor()) {
			var access = workspace.door.access();
			var first = many(1_000);
			var second = many(4_000).subList(500, 4_000);
			Records.take(workspace.feedback, access, first);

			var writing = others.submit(() -> {
				try (var session = workspace.feedback.begin(request(), access)) {
					add(session, second.stream().map(said -> said.with("edited", "yes")).toList());
					return session.complete(outcome());
				}
			});
			int looks = 0;
			for (boolean last = false; !last; looks++) {
				last = writing.isDone();
				look(workspace);
			}

			assertTrue(looks > 1);
			writing.get(1, TimeUnit.SECONDS);
			assertEquals(4_000, workspace.feedback.tally(Scope.ALL).count());
		}
	}

	private static void look(TestWorkspace workspace) {
		var whole = Set.of(1_000L, 4_000L);
		var access = workspace.door.access();
		var selection = workspace.feedback.select(Query.of(Scope.ALL), access);
		var batches = workspace.feedback.batches(Scope.ALL, access);
		var rows = StreamSupport.stream(batches.spliterator(), false)
				.flatMap(List::stream)
				.toList();

		assertTrue(whole.contains((long) selection.size()), "selected " + selection.size());
		assertTrue(whole.contains((long) rows.size()), "read " + rows.size());
		assertEquals(rows.size(), Set.copyOf(rows.stream().map(Feedback::id).toList()).size());
		var tallied = workspace.feedback.tally(Scope.ALL).count();
		assertTrue(whole.contains(tallied), "tallied " + tallied);
		if (rows.size() == 4_000) {
			assertEquals(500, rows.stream().filter(row -> row.version() == 2).count());
		}
	}
}
