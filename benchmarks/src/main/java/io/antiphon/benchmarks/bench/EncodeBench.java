package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.base.Texts;
import io.antiphon.base.language.Language;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.internal.encoding.Encoder;
import io.antiphon.text.internal.tone.SentimentModel;
import io.antiphon.text.reading.Resources;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bench encode}: the encoders against a bare ONNX Runtime loop, on texts put together from sentences of our own. */
final class EncodeBench {

	private static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);
	private static final int FEW = 2;
	private static final int RATIO_DECIMALS = 2;

	private final Resources resources;
	private final int count;
	private final int rounds;

	EncodeBench(Resources resources, int count, int rounds) {
		this.resources = resources;
		this.count = count;
		this.rounds = rounds;
	}

	Exit run(Invocation invocation) throws IOException {
		var texts = Texts.of(EncodeBench.class, invocation.locale());
		var numbers = new Numbers(invocation.locale());
		var results = new ArrayList<Map<String, Object>>();
		var lines = new ArrayList<String>();
		for (var language : LANGUAGES) {
			var phase = texts.get("bench.phase.encode", language.code());
			var watch = EngineUnderstanding.watch(new EngineUnderstanding.Phases(phase, phase, phase), invocation.progress());
			EncodeBenchmark.Result result;
			try (var encoder = Encoder.open(language, resources)) {
				result = EncodeBenchmark.run(encoder, made(language), rounds, watch);
			}
			results.add(data(language, result));
			lines.add(texts.get(
					"bench.encode",
					language.code(),
					numbers.plain(result.encoderMedian(), 0),
					numbers.plain(result.bareMedian(), 0),
					numbers.plain(result.ratio(), RATIO_DECIMALS),
					numbers.count(result.texts()),
					result.bare().size()));
		}
		invocation.print(Map.of("encode", results), String.join("\n", lines));
		return Exit.DONE;
	}

	/** Each sentence alone, then two or three together, no two texts alike; the same every time. */
	private List<String> made(Language language) throws IOException {
		var sentences = SentimentModel.sentences(language, resources);
		var made = new ArrayList<String>();
		for (var index = 0; index < count; index++) {
			var step = index / sentences.size();
			var together = step == 0 ? 1 : FEW + index % FEW;
			var parts = new ArrayList<String>();
			for (var part = 0; part < together; part++) {
				parts.add(sentences.get((index + part * step) % sentences.size()));
			}
			made.add(String.join(language == Language.ZH ? "，" : ", ", parts));
		}
		return made;
	}

	private static Map<String, Object> data(Language language, EncodeBenchmark.Result result) {
		var data = new LinkedHashMap<String, Object>();
		data.put("language", language.code());
		data.put("texts", result.texts());
		data.put("rounds", result.bare().size());
		data.put("encoder", result.encoderMedian());
		data.put("bare", result.bareMedian());
		data.put("ratio", result.ratio());
		return data;
	}
}
