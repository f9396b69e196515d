package io.antiphon.privacy.internal.text;

import java.util.List;
import java.util.Locale;

/**
 * Words before a number that say what it is: something to call, or an order. Only filler words and signs may stand between,
 * and all is within {@value #REACH} characters. The lists are part of rule version 1.
 */
public final class Cues {

	private static final int REACH = 32;
	private static final int NEARBY = 48;
	private static final int LONGEST_WORD = 12;

	private static final List<String> PHONE = List.of(
			"电话", "電話", "手机", "手機", "手机号", "座机", "热线", "传真", "致电", "拨打", "拨", "打给", "来电", "电联",
			"联系方式", "联系我", "联系", "聯繫", "短信", "phone", "phones", "telephone", "tel", "mobile", "mob", "cell",
			"cellphone", "ph", "call", "text", "sms", "fax", "whatsapp", "dial", "contact", "hotline", "landline");

	private static final List<String> ORDER = List.of(
			"订单", "訂單", "单号", "單號", "运单", "快递", "流水", "流水号", "编号", "編號", "工单", "发票", "券码", "验证码",
			"会员号", "会员卡", "卡号后", "货号", "条码", "型号", "房号", "order", "orders", "tracking", "reference", "ref",
			"invoice", "ticket", "booking", "confirmation", "conf", "case", "claim", "flight", "pnr",
			"record", "locator", "parcel", "shipment", "item", "sku", "serial", "model", "isbn", "barcode");

	/** Since rule version 4. */
	private static final List<String> CARD =
			List.of("card", "cards", "visa", "mastercard", "amex", "uatp", "银行卡", "信用卡", "储蓄卡", "借记卡", "卡号");

	private static final List<String> FILLERS = List.of(
			"号码", "號碼", "号", "碼", "码", "是", "为", "至", "到", "了", "我", "我的", "number", "numbers", "nr", "no",
			"id", "code", "is", "was", "me", "us", "him", "her", "them", "at", "on", "my", "our", "the", "directly");

	/** Glued to a number they still make it something to call. */
	private static final List<String> GLUED = List.of(
			"tel", "telephone", "phone", "mobile", "mob", "cell", "call", "ph", "fax", "sms", "whatsapp", "wechat",
			"weixin", "vx", "wx", "v", "qq");

	private static final String SIGNS = " :=-.,、(#*'\"";

	private Cues() {}

	/** Whether the number at {@code start} is announced as something to call. */
	public static boolean phone(Marks text, int start) {
		return announced(text, start, PHONE);
	}

	/** Whether the number at {@code start} is announced as that of an order, a ticket, a parcel … */
	public static boolean order(Marks text, int start) {
		return announced(text, start, ORDER);
	}

	/** Whether the number at {@code start} is announced as that of a bank card. */
	static boolean card(Marks text, int start) {
		return announced(text, start, CARD);
	}

	/** Whether something to call is spoken of shortly before {@code start}, and no order between. */
	public static boolean phoneNearby(Marks text, int start) {
		int from = start;
		while (start - from < NEARBY && "[]\n".indexOf(text.at(from - 1)) < 0) {
			from--;
		}
		var before = text.part(from, start).toLowerCase(Locale.ROOT);
		for (int end = before.length(); end > 0; end--) {
			if (last(before, end, PHONE) > 0) {
				return true;
			}
			if (last(before, end, ORDER) > 0) {
				return false;
			}
		}
		return false;
	}

	private static boolean announced(Marks text, int start, List<String> words) {
		var before = text.part(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
		int end = signs(before, before.length());
		while (true) {
			if (last(before, end, words) > 0) {
				return true;
			}
			int filler = last(before, end, FILLERS);
			if (filler == 0) {
				return false;
			}
			end = signs(before, end - filler);
		}
	}

	private static int signs(String before, int end) {
		int place = end;
		while (place > 0 && SIGNS.indexOf(before.charAt(place - 1)) >= 0) {
			place--;
		}
		return place;
	}

	/** The length of the word of the list that ends at {@code end}, or 0. ASCII words stand alone. */
	private static int last(String before, int end, List<String> words) {
		int length = 0;
		for (var word : words) {
			int start = end - word.length();
			if (word.length() > length && start >= 0 && before.startsWith(word, start) && stands(before, start, end)) {
				length = word.length();
			}
		}
		return length;
	}

	private static boolean stands(String before, int start, int end) {
		return !Marks.letter(before.charAt(start))
				|| (start == 0 || !Marks.word(before.charAt(start - 1)))
						&& (end == before.length() || !Marks.letter(before.charAt(end)));
	}

	/** Whether the letters that end at {@code end}, glued to a number, announce it; part of a handle or domain they do not. */
	public static boolean gluedBefore(Marks text, int end) {
		int start = end;
		while (end - start <= LONGEST_WORD && Marks.word(text.at(start - 1))) {
			start--;
		}
		return "@.".indexOf(text.at(start - 1)) < 0
				&& GLUED.contains(text.part(start, end).toLowerCase(Locale.ROOT));
	}

	/** Whether the letters that start at {@code start}, glued to a number, announce it. */
	public static boolean gluedAfter(Marks text, int start) {
		int end = start;
		while (end - start <= LONGEST_WORD && Marks.letter(text.at(end))) {
			end++;
		}
		return GLUED.contains(text.part(start, end).toLowerCase(Locale.ROOT));
	}
}
