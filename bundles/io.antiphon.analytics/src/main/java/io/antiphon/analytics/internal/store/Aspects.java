package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.text.reading.Sentiment;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Aspects as the bytes of a column: of each its topic (4 bytes), the ordinal of its tone (1), where it starts (4) and ends (4). */
final class Aspects {

	private static final int SIZE = 13;

	private Aspects() {}

	static byte[] bytes(List<Aspect> aspects) {
		var bytes = ByteBuffer.allocate(SIZE * aspects.size());
		aspects.forEach(one -> bytes.putInt(one.topic())
				.put((byte) one.sentiment().ordinal())
				.putInt(one.start())
				.putInt(one.end()));
		return bytes.array();
	}

	static List<Aspect> of(byte[] column) {
		var bytes = ByteBuffer.wrap(column);
		var aspects = new ArrayList<Aspect>();
		while (bytes.remaining() >= SIZE) {
			aspects.add(new Aspect(bytes.getInt(), Sentiment.values()[bytes.get()], bytes.getInt(), bytes.getInt()));
		}
		return aspects;
	}
}
