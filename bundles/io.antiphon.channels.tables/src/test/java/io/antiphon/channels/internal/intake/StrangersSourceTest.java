package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.verify.FileVerifier;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.channels.spi.Source;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger's connector reads goes the way of every file: roles, masking, receipt, origin, verification. */
class StrangersSourceTest {

	private static final Connectors CONNECTORS = new Connectors(Extensions.of(new ThreadGuard(new FaultRegister()), new Lines()));

	@TempDir
	Path folder;

	/** A line is "day;words"; one without a day is none. The names of the columns say nothing. */
	private static final class Lines implements Connector {

		@Override
		public String id() {
			return "com.example.lines";
		}

		@Override
		public Acceptance accepts(Source source) {
			return Acceptance.YES;
		}

		@Override
		public Opening open(Source source, Hints hints, Progress progress) {
			return switch (source) {
				case Source.File file -> new Opening.Opened(new Messages(file.path()));
			};
		}
	}

	private record Messages(Path file) implements Records {

		@Override
		public List<Column> columns() {
			return List.of(new Column("c1", "time"), new Column("c2", "text"), new Column("c3", "no such role"),
					new Column("c4", "rating"));
		}

		@Override
		public Pass read(Sink sink) {
			try {
				long number = 0;
				for (var line : Files.readAllLines(file)) {
					var origin = new Origin.Message("m-" + ++number, number);
					var parts = line.split(";", 2);
					boolean more = sink.accept(parts.length < 2
							? new Rejection(origin, TableReason.FIELD_COUNT.with(2, 1))
							: new Row(origin, List.of(parts[0], parts[1], "", "")));
					if (!more) {
						return new Pass.Stopped();
					}
				}
				return new Pass.Complete();
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}
	}

	@Test
	void itsRolesAreTakenItsPlacesNamedAndItsRecordsFoundAgain() throws IOException {
		try (var workspace = new TestWorkspace(folder.resolve("data"))) {
			var file = Tables.file(folder, "a.lines", "2026-01-05;call 13800138000\nastray\n2026-01-06;物流太慢了\n");

			var taking = workspace.take(file, Declared.nothing(Locale.ENGLISH), CONNECTORS, Progress.NONE);

			var receipt = TestWorkspace.said(assertInstanceOf(Taking.Taken.class, taking).receipt(), Locale.CHINESE);
			assertEquals(new Receipt.Counts(2, 0, 0, 1), receipt.counts());
			assertEquals("com.example.lines", receipt.source().connector());
			assertEquals(new Receipt.Rejection("m-2", "应有 2 个字段，实际有 1 个。"), receipt.rejections().getFirst());
			var feedback = workspace.feedback().select(Query.of(Scope.ALL), workspace.access()).rows(0, 2);
			assertEquals(List.of("m-3", "m-1"), feedback.stream().map(one -> one.origin().place()).toList());
			assertEquals("call [PHONE]", feedback.getLast().text());
			assertTrue(feedback.stream().allMatch(one -> one.occurred() != null));
			var verifier = new FileVerifier(workspace.feedback(), workspace.door, CONNECTORS);
			assertEquals(
					new Verification.Compared(2, List.of()), verifier.verify(file, Locale.ENGLISH, workspace.access(), Progress.NONE));
			Files.writeString(file, "2026-01-05;call 13800138000\nastray\n2026-01-06;物流很快\n");
			var changed = assertInstanceOf(
					Verification.Compared.class, verifier.verify(file, Locale.ENGLISH, workspace.access(), Progress.NONE));
			assertEquals(List.of("m-3"), changed.changed().stream().map(one -> one.place()).toList());
		}
	}
}
