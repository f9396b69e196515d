package io.antiphon.analytics;

import io.antiphon.analytics.Analytics.Topic;
import java.util.List;

/** The topics of a scope in the plane: the more two are said in the same pieces, and at the same places, the nearer they are. The largest first. */
public record TopicMap(List<Spot> spots) {

	/** So many topics are shown at most. */
	public static final int MOST = 40;

	public TopicMap {
		spots = List.copyOf(spots);
	}

	/** A topic at its place, around 0: so many pieces are about it, and so many of these complain. */
	public record Spot(Topic topic, double x, double y, long pieces, long complaints) {}
}
