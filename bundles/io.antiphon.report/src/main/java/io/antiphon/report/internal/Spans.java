package io.antiphon.report.internal;

import io.antiphon.wording.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A quoted text in pieces, marked and unmarked in turn. Spans count code points; what lies outside the text is cut off. */
final class Spans {

	record Piece(String text, boolean marked) {}

	private Spans() {}

	static List<Piece> of(Block.Quote quote) {
		var points = quote.text().codePoints().toArray();
		var marked = new BitSet(points.length);
		for (var span : quote.spans()) {
			var start = Math.clamp(span.start(), 0, points.length);
			marked.set(start, Math.clamp(span.end(), start, points.length));
		}
		var pieces = new ArrayList<Piece>();
		for (int at = 0; at < points.length;) {
			var mark = marked.get(at);
			var end = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
			var to = end < 0 || end > points.length ? points.length : end;
			pieces.add(new Piece(new String(points, at, to - at), mark));
			at = to;
		}
		return pieces;
	}
}
