package io.antiphon.privacy.internal.text;

/**
 * Licence plates of China (GA 36): a province, a letter, perhaps a dot, space or dash, and five characters, six for cars with
 * a battery; at least three are digits, and the last may be one of 学 警 港 澳 挂 使 领.
 */
public final class ChinesePlates implements Finder {

	private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领";
	private static final String LAST = "学警港澳挂使领";

	@Override
	public void find(Marks text, int kind) {
		for (int start = 0; start < text.length(); start++) {
			if (PROVINCES.indexOf(text.at(start)) >= 0 && Marks.letter(text.at(start + 1))) {
				int end = end(text, start + 2);
				if (end > 0) {
					text.mark(start, end, kind);
					start = end - 1;
				}
			}
		}
	}

	private static int end(Marks text, int from) {
		int first = "·.• -".indexOf(text.at(from)) >= 0 ? from + 1 : from;
		int end = first;
		int digits = 0;
		while (end - first < 7 && (Marks.digit(text.at(end)) || Marks.letter(text.at(end)))) {
			digits += Marks.digit(text.at(end)) ? 1 : 0;
			end++;
		}
		int length = end - first;
		if (length == 4 && LAST.indexOf(text.at(end)) >= 0) {
			return digits >= 3 ? end + 1 : -1;
		}
		return length >= 5 && length <= 6 && digits >= 3 && !Marks.word(text.at(end)) ? end : -1;
	}
}
