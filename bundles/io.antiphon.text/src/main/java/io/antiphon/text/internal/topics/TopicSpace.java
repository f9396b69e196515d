package io.antiphon.text.internal.topics;

import io.antiphon.text.reading.Topic;
import org.jspecify.annotations.Nullable;

/** The space that topics lie in: unit vectors of few dimensions, without what only tells praise from blame. Immutable; any thread. */
public final class TopicSpace {
	private final PrincipalComponents components;
	private final @Nullable Centres centres;
	private final int[] topics;

	/** {@code topics}: the topic of each group, or {@link Topic#NONE}. */
	TopicSpace(PrincipalComponents components, @Nullable Centres centres, int[] topics) {
		this.components = components;
		this.centres = centres;
		this.topics = topics;
	}

	/** Where an encoder's vectors lie. */
	public float[][] points(float[][] vectors) {
		return components.project(vectors);
	}

	/** The topic that a point is nearest to, or {@link Topic#NONE}. */
	public int topic(float[] point) {
		var told = centres;
		return told == null ? Topic.NONE : topics[told.nearest(point)];
	}
}
