package io.antiphon.channels.internal.source;

import io.antiphon.base.Progress;

/** Work that can be stopped but is none of that which is counted. */
public record Uncounted(Progress progress) implements Progress {

	@Override
	public boolean cancelled() {
		return progress.cancelled();
	}
}
