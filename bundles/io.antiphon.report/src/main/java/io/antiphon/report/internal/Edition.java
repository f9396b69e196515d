package io.antiphon.report.internal;

import io.antiphon.base.Period;
import io.antiphon.loop.Capabilities.Capability;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.wording.Section;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything one report says, gathered at one moment; the page, the table and loop.json are made from it. */
record Edition(Cover cover, List<Section> sections, List<Failure> failures) {

	/** What stands above the sections. */
	record Cover(
			LocalDateTime made,
			List<String> services,
			@Nullable Period period,
			List<Capability> capabilities,
			Map<Step, Turns.Standing> loop,
			List<Headline> headlines) {}

	/** A verdict in one sentence, and the anchor it leads to. */
	record Headline(String sentence, String anchor, Tone tone) {}

	/** How a verdict is coloured. */
	enum Tone {
		GOOD,
		BAD,
		OPEN
	}

	/** What an extension did wrong: its name, the kind of fault for loop.json, and the sentence that is read. */
	record Failure(String name, String fault, String sentence) {}

	Edition {
		sections = List.copyOf(sections);
		failures = List.copyOf(failures);
	}

	/** Where a step stands; empty where no installed capability does it. */
	Optional<Turns.Standing> standing(Step step) {
		return Optional.ofNullable(cover.loop().get(step));
	}
}
