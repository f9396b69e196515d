package io.antiphon.channels.internal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import io.antiphon.channels.internal.mapping.rows.IdentityChoice;
import io.antiphon.channels.internal.mapping.rows.RecordIdentity;
import io.antiphon.channels.internal.mapping.suggested.Resolution;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.internal.profile.Profiling;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample on the way any file takes: table, profile, mapping, identity. */
class SampleMappingTest {

	@Test
	void declaresTheServiceTheSampleNames() {
		assertEquals(Sample.SERVICE, mapping().context().service());
	}

	@Test
	void readsEveryRowOfTheSampleAsItWasMade(@TempDir Path folder) throws IOException {
		var sample = Sample.bundled();
		var source = source(sample, folder);
		var profile = assertInstanceOf(Profiling.Done.class, Profiling.of(source, Progress.NONE)).profile();
		var plan = plan(profile);

		var identity = identity(plan, profile, source);
		var incoming = incoming(source, plan, identity);

		assertEquals(List.of(), plan.warnings());
		assertEquals(List.of(), identity.warnings());
		assertEquals(List.of(), plan.notKept());
		assertTrue(identity.isNative());
		assertEquals(sample.rows().stream().map(SampleMappingTest::said).toList(), incoming);
	}

	/** What there is to compare of a row that was taken. */
	private record Said(
			Context context, String text, List<Rating> ratings, String person, @Nullable Occurrence occurred) {}

	private static Said said(Sample.Row row) {
		return new Said(
				new Context(Sample.SERVICE, row.touchpoint(), row.channel()),
				row.comment(),
				List.of(new Rating("CSAT", RatingScale.CSAT, row.rating())),
				row.customer(),
				new Occurrence(row.time().toLocalDateTime(), Occurrence.Precision.SECOND));
	}

	private static Said said(Incoming feedback) {
		return new Said(
				feedback.context(), feedback.text(), feedback.ratings(), feedback.person(), feedback.occurred());
	}

	private static Mapping mapping() {
		return assertInstanceOf(MappingReading.Read.class, MappingFile.parse(Sample.mapping())).mapping();
	}

	private static Reading source(Sample sample, Path folder) throws IOException {
		var file = folder.resolve(Sample.FILE_NAME);
		sample.writeCsv(file);
		return Tables.opened(file);
	}

	private static Plan plan(Profile profile) {
		return assertInstanceOf(Resolution.Resolved.class, Resolver.resolve(mapping(), profile)).plan();
	}

	private static RecordIdentity identity(Plan plan, Profile profile, Reading source) {
		var choice = IdentityChoice.of(plan, profile, source, Progress.NONE);
		return assertInstanceOf(IdentityChoice.Chosen.class, choice).identity();
	}

	private static List<Said> incoming(Reading source, Plan plan, RecordIdentity identity) {
		var rows = new FeedbackRows(plan, identity.identifier(source.names()));
		var taken = new ArrayList<Said>();
		source.read(entry -> {
			var mapped = rows.map(assertInstanceOf(Row.class, entry));
			return taken.add(said(assertInstanceOf(FeedbackRows.Mapped.Taken.class, mapped).feedback()));
		});
		return taken;
	}
}
