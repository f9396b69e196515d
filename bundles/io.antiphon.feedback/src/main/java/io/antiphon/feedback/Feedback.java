package io.antiphon.feedback;

import io.antiphon.base.Ids;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person said once, on one channel, about one service. The text is masked. Never changed: a correction is a new
 * version under a new id. {@code contentHash} (hexadecimal) is the same on every node and in every order of rows: what
 * must not depend on the order is ordered by it.
 */
public record Feedback(
		long id,
		int version,
		Context context,
		String language,
		String text,
		List<Rating> ratings,
		Map<String, String> attributes,
		Person person,
		@Nullable Occurrence occurred,
		Origin origin,
		String contentHash) {

	public Feedback {
		ratings = List.copyOf(ratings);
		attributes = Map.copyOf(attributes);
	}

	/** Names the feedback and none of its words. */
	@Override
	public String toString() {
		return "feedback " + Ids.text(id);
	}
}
