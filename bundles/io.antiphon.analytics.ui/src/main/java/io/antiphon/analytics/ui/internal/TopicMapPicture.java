package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.TopicMap.Spot;
import io.antiphon.analytics.TopicMaps;
import io.antiphon.base.Texts;
import io.antiphon.drawing.Bubbles;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Measure;
import io.antiphon.loop.ui.MasterDetail.Under;
import io.antiphon.wording.Numbers;
import java.util.List;
import java.util.Locale;

/** The topics of a scope as a picture; each opens the feedback that is about it. */
final class TopicMapPicture {

	/** One alone is no map. */
	private static final int FEWEST = 2;

	private final TopicMaps maps;
	private final Texts texts;
	private final Numbers numbers;

	TopicMapPicture(TopicMaps maps, Locale locale) {
		this.maps = maps;
		this.texts = Texts.of(TopicMapPicture.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** It, where there is something to see. Blocks. */
	List<Under> of(Scope scope) {
		var spots = maps.of(scope).spots();
		if (spots.size() < FEWEST) {
			return List.of();
		}
		var title = texts.get("map");
		var header = List.of(texts.get("map.topic"), texts.get("map.pieces"), texts.get("map.complaints"));
		return List.of(new Under(title, texts.get("map.note"),
				new Bubbles(title, header, spots.stream().map(spot -> bubble(spot, scope)).toList())));
	}

	private Bubbles.Bubble bubble(Spot spot, Scope scope) {
		var share = (double) spot.complaints() / spot.pieces();
		var said = numbers.value(share, Measure.SHARE, 0);
		return new Bubbles.Bubble(
				spot.topic().name(), said, spot.x(), spot.y(), spot.pieces(), share,
				List.of(texts.get("map.of", spot.pieces()), texts.get("map.complain", said)), Pieces.of(scope, spot.topic().id(), false));
	}
}
