package io.antiphon.channels.tables.internal.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands beside the list of a page that an interface answers with: counts, cursors, links and flags, and nothing of a record. */
final class PageWords {

	private static final int LONGEST_NAME = 60;
	private static final int MOST_BLANKS = 8;
	private static final int MOST_SIGNS = 30;

	private static final String FILL = "id|ids|at|of|is|to|in|on|by|per|num|no|number|the|current|x";
	private static final String PAGE =
			"counts?|totals?|pages?|size|limit|offset|skip|top|start|end|index|results?|records?|items?|rows?|hits|found|next|prev|previous"
					+ "|first|last|cursors?|after|before|has|more|stream|links?|self|url|uri|href|meta|metadata|info|paging|paginat(?:ion|or)|status|code|msg|message"
					+ "|success|ok|err|errno|errors?|warnings?|version|took|timed?|out|shards|timestamp|generated|exported|fetched|retrieved|server|request|trace|token"
					+ "|type|object|kind|etag|odata|context|schema|locale|lang|language|source|platform|app|store|shop|filters?|sort|order|query|facets|aggregations"
					+ "|ret|retcode|response|complete|truncated|quota|rate|remaining|elapsed|duration|sync";
	private static final Pattern NAME = Pattern.compile("(?:" + FILL + "|" + PAGE + ")*");
	private static final Pattern FILL_ALONE = Pattern.compile("(?:" + FILL + ")*");
	/** What may hold objects itself that are no records. */
	private static final Pattern ASIDE =
			Pattern.compile(
					"(?:links?|errors?|warnings?|facets|aggregations|filters?|sort|meta|metadata|info|paging|pagination|cursors?|shards)+");
	private static final Set<String> CHINESE = Set.of("总数", "总计", "总条数", "总页数", "页数", "页码", "当前页", "每页", "每页条数", "下一页", "上一页",
			"是否有更多", "游标", "状态", "状态码", "返回码", "消息", "信息", "成功", "时间戳", "导出时间", "版本");
	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+");
	private static final Pattern GOES_ON =
			Pattern.compile("(?:has)?(?:next|more)(?:page|link|url|token|cursor|href|pagetoken|records|items)*|odatanextlink|endofstream");

	private PageWords() {}

	/** Whether something is called as it is called of a page. */
	static boolean page(String name) {
		var plain = plain(name);
		return CHINESE.contains(name)
				|| plain.length() <= LONGEST_NAME && NAME.matcher(plain).matches() && !FILL_ALONE.matcher(plain).matches();
	}

	/** Whether what is called so tells of the page, even where it holds objects. */
	static boolean aside(String name) {
		return ASIDE.matcher(plain(name)).matches();
	}

	/** Whether a name with such a value says that there are further pages. */
	static boolean further(String name, String value) {
		var plain = plain(name);
		boolean over = value.isBlank() || value.equals("null") || value.equals("0") || value.equals("false");
		return GOES_ON.matcher(plain).matches() && (plain.equals("endofstream") ? value.equals("false") : !over);
	}

	/** Whether a value is what a person wrote, rather than a link or a word. */
	static boolean prose(String value) {
		return value.chars().filter(Character::isWhitespace).count() >= MOST_BLANKS
				|| value.chars().filter(Character::isIdeographic).count() >= MOST_SIGNS;
	}

	private static String plain(String name) {
		return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
	}
}
