package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Footprints;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The report's section on footprints, with how each number was made. Blocks. */
public final class FootprintChapter {

	private final Footprints footprints;
	private final Locale locale;

	public FootprintChapter(Footprints footprints, Locale locale) {
		this.footprints = footprints;
		this.locale = locale;
	}

	public Section section() {
		var texts = Texts.of(FootprintChapter.class, locale);
		var blocks = new ArrayList<Block>();
		var pages = footprints.items(Scope.ALL, locale);
		if (pages.isEmpty()) {
			blocks.add(new Block.Paragraph(texts.get("chapter.none")));
		}
		blocks.addAll(pages);
		footprints.files(locale).ifPresent(blocks::add);
		return new Section("footprints", texts.get("chapter.title"), blocks, Map.of("footprints", data()));
	}

	private Map<String, Object> data(String service, Scope scope, Footprint found) {
		var data = FootprintData.of(service, found, footprints.intensities(scope, found.period()), true);
		data.put("findings", footprints.said(scope).stream().map(Finding::id).toList());
		return data;
	}

	private List<Map<String, Object>> data() {
		var services = new TreeSet<String>();
		footprints.activities(Scope.ALL).forEach(one -> services.add(one.place().service()));
		return services.stream()
				.flatMap(service -> {
					var scope = Scope.ALL.withService(service);
					return FootprintPages.period(scope, footprints.activities(scope))
							.flatMap(period -> footprints.footprint(scope, period))
							.map(found -> data(service, scope, found))
							.stream();
				})
				.toList();
	}
}
