package io.antiphon.text.learning;

import java.util.HashSet;
import java.util.List;

/** The codes of one question, of which a piece of text gets one: at least two, their ids distinct. Their order tells nothing but where they stand. */
public record CodeFrame(List<Code> codes) {
	public CodeFrame {
		codes = List.copyOf(codes);
		var ids = new HashSet<String>();
		codes.forEach(code -> ids.add(code.id()));
		if (codes.size() < 2 || ids.size() < codes.size()) {
			throw new IllegalArgumentException("A code frame has at least two codes, and no id twice");
		}
	}

	/** The ids in their order. */
	public List<String> ids() {
		return codes.stream().map(Code::id).toList();
	}
}
