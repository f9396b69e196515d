package io.antiphon.compliance.internal.consents;

import io.antiphon.base.Progress;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.testkit.Records;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long questions take where a purpose rests on consent, and a run of retention: {@code main ROWS}. Writes a line for each. */
final class PurposesBenchmark {

	private static final Purpose RESEARCH = new Purpose("research");
	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private PurposesBenchmark() {}

	public static void main(String[] arguments) throws Exception {
		int rows = Integer.parseInt(arguments[0]);
		var out = new StringBuilder();
		try (var workspace = WholeWorkspace.open(Files.createTempDirectory("purposes"))) {
			declare(workspace, new Keeping.Open());
			out.append(told("taken in " + rows, () -> take(workspace, rows)));
			var improving = workspace.privacy.privacy().access("lin", Purpose.IMPROVE_SERVICE);
			var access = workspace.privacy.privacy().access("lin", RESEARCH);
			for (int time = 0; time < 3; time++) {
				out.append(told("all", () -> workspace.feedback.select(Query.of(Scope.ALL), improving).size()));
			}
			for (int time = 0; time < 3; time++) {
				out.append(told("of those who agree", () -> workspace.feedback.select(Query.of(Scope.ALL), access).size()));
			}
			var her = workspace.privacy.privacy().pseudonym(access, "P3");
			out.append(told("withdrawn", () -> workspace.feedback.note(her, new Consent(RESEARCH, false, FIRST), access) ? 1 : 0));
			out.append(told("first question after", () -> workspace.feedback.select(Query.of(Scope.ALL), access).size()));
			declare(workspace, new Keeping.Until(Period.ofDays(30), Keeping.After.REMOVE));
			workspace.purposes.set(
					new DeclaredPurpose(
							Purpose.IMPROVE_SERVICE, "", "", Optional.of(GdprBasis.CONTRACT), Optional.empty(),
							new Keeping.Until(Period.ofDays(30), Keeping.After.REMOVE), List.of()),
					access);
			var job = workspace.retention(FIRST.plusDays(40));
			var officer = workspace.access;
			out.append(told("found over time", () -> job.preview(officer).pieces()));
			out.append(told("run", () -> {
				job.run(officer, Progress.NONE);
				return job.receipts().getLast().pieces();
			}));
		}
		Files.writeString(Path.of(arguments[1]), out);
	}

	private interface Work {
		long done();
	}

	private static String told(String name, Work work) {
		long from = System.nanoTime();
		long done = work.done();
		return name + ": " + done + " in " + (System.nanoTime() - from) / 1_000_000 + " ms\n";
	}

	private static void declare(WholeWorkspace workspace, Keeping keeping) {
		workspace.purposes.set(
				new DeclaredPurpose(RESEARCH, "", "", Optional.of(GdprBasis.CONSENT), Optional.empty(), keeping, List.of()),
				workspace.access);
	}

	private static long take(WholeWorkspace workspace, int rows) {
		var request = new IntakeRequest("c.csv", "csv", Set.of(), Set.of(), Set.of(Purpose.IMPROVE_SERVICE, RESEARCH));
		try (var session = workspace.feedback.begin(request, workspace.access)) {
			for (int from = 0; from < rows; from += 1_000) {
				var records = new ArrayList<Incoming>();
				for (int at = from; at < Math.min(rows, from + 1_000); at++) {
					records.add(record(at));
				}
				session.add(records);
			}
			return session.complete(Records.outcome()).counts().stored();
		}
	}

	private static Incoming record(int at) {
		var bytes = ("k" + at).getBytes(StandardCharsets.UTF_8);
		var day = FIRST.plusDays(at % 100);
		return new Incoming(
				new Context("shop", "", ""), "waited " + at, List.of(), Map.of(), "P" + at, Person.Role.CUSTOMER,
				new Occurrence(day.atStartOfDay(), Occurrence.Precision.DAY), new Incoming.Place(at, 0, bytes),
				new Incoming.Identity(bytes, bytes), List.of(new Consent(RESEARCH, at % 4 != 0, day)));
	}
}
