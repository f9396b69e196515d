package io.antiphon.channels.interviews.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtitlesTest extends ConnectorContract {

	private static final String VTT = """
			WEBVTT - an interview

			STYLE
			::cue { color: red }

			NOTE
			This is said by nobody --
			and neither is this.

			intro
			00:00:01.000 --> 00:00:03.500 align:start position:10%
			<v Interviewer>How was the <i>delivery</i>?</v>

			00:03:12.000 --> 00:03:14.000
			<v.loud Lin Wei>It was late &amp; nobody

			00:03:14.000 --> 00:03:16.000
			<v Lin Wei>told me.

			00:03:17.000 --> 00:03:19.000
			<v Interviewer>I see. <v Lin Wei>Never again.
			""";

	@TempDir
	Path folder;

	SubtitlesTest() {
		super(new InterviewConnectorComponent());
	}

	@Override
	protected Path good(Path folder) {
		return Transcripts.file(folder, "interview.vtt", VTT);
	}

	private List<String> said(Path file) throws IOException {
		return read(file, Integer.MAX_VALUE).items().stream().map(item -> item.values())
				.map(values -> values.get(2).replaceFirst(" [0-9a-f]{12}$", "") + "|" + values.get(4) + "|" + values.get(6)).toList();
	}

	@Test
	void readsVoicesWithoutMarkUpAndJoinsWhatGoesOn() throws IOException {
		assertEquals(
				List.of(
						"Interviewer|00:00:01|How was the delivery?", "Lin Wei|00:03:12|It was late & nobody told me.",
						"Interviewer|00:03:17|I see.",
						"Lin Wei|00:03:17|Never again."),
				said(good(folder)));
	}

	@Test
	void namesTheLineOfTheCueOnce() throws IOException {
		var places = read(good(folder), 9).items().stream().map(Item::place).toList();

		assertEquals(List.of("/line/11", "/line/14", "/line/20", "/line/20/2"), places);
	}

	@Test
	void readsNamesBeforeColonsWhateverTheNumbers() throws IOException {
		var file = Transcripts.file(folder, "interview.srt", """
				1
				00:00:01,000 --> 00:00:03,000
				Mo: How was it?

				7
				00:00:04,000 --> 00:00:05,000
				{\\an8}Lin: <i>Late.</i>

				8
				00:00:06,000 --> 00:00:07,000
				As ever.
				""");

		assertEquals(List.of("Mo|00:00:01|How was it?", "Lin|00:00:04|Late. As ever."), said(file));
	}

	@Test
	void cuesOfNobodyAreSentences() throws IOException {
		var file = Transcripts.file(folder, "talk.srt", """
				1
				00:00:01,000 --> 00:00:03,000
				The parcel was

				2
				00:00:03,000 --> 00:00:05,000
				late again.

				3
				00:00:06,000 --> 00:00:07,000
				Nobody answered.
				""");

		assertEquals(List.of("|00:00:01|The parcel was late again.", "|00:00:06|Nobody answered."), said(file));
	}

	@Test
	void isKnownByItsFirstLineToo() throws IOException {
		assertTrue(accepts(Transcripts.file(folder, "captions", VTT)));
	}
}
