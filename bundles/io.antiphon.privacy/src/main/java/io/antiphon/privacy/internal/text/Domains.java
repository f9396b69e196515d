package io.antiphon.privacy.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The domain names that rule version 1 knows by heart; any other top level of two or more letters is taken as well. */
final class Domains {

	/** No name here is longer. */
	static final int LONGEST = 12;

	private static final Set<String> PROVIDERS = Set.of(
			"qq", "163", "126", "139", "189", "yeah", "sina", "sohu", "foxmail", "aliyun", "tom", "21cn", "gmail",
			"googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "icloud", "aol", "gmx", "protonmail",
			"proton", "yandex");

	private static final Set<String> TOP_LEVELS = Set.of(
			"com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "io", "ai", "app", "dev", "me", "tv", "cc",
			"co", "cn", "hk", "tw", "mo", "sg", "my", "jp", "kr", "uk", "us", "ca", "au", "nz", "de", "fr", "it", "es",
			"pt", "nl", "be", "ru", "in", "br", "eu", "ch", "at", "se", "no", "fi", "dk", "pl", "cz", "ie", "xyz", "top",
			"vip", "club", "shop", "site", "online");

	private static final List<String> CHINESE_TOP_LEVELS = List.of(
			"中国", "中國", "公司", "网络", "網絡", "网址", "网店", "在线", "中文网", "集团", "商城", "香港", "台湾", "台灣");

	private Domains() {}

	static boolean provider(String label) {
		return PROVIDERS.contains(label.toLowerCase(Locale.ROOT));
	}

	static boolean topLevel(String label) {
		return TOP_LEVELS.contains(label.toLowerCase(Locale.ROOT));
	}

	/** Where a top level in Chinese characters that starts at {@code from} ends, or -1. */
	static int chineseTopLevelEnd(Marks text, int from) {
		for (var name : CHINESE_TOP_LEVELS) {
			if (text.part(from, from + name.length()).equals(name)) {
				return from + name.length();
			}
		}
		return -1;
	}
}
