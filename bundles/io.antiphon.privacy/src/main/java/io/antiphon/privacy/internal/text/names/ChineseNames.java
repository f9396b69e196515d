package io.antiphon.privacy.internal.text.names;

import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Marks;
import java.util.List;

/**
 * Names of people in Chinese: a surname, perhaps with a given name, before a title (王小姐, 张伟师傅), 小 and a name behind a role (客服小王), and a
 * name behind a phrase (我叫…, 联系人：…). The name is masked and the title stays: who a service meets is not who it was.
 */
public final class ChineseNames implements Finder {

	private static final List<String> TITLES = List.of(
			"先生", "女士", "小姐", "太太", "师傅", "老师", "经理", "医生", "大夫", "教授", "主任", "店长", "老板", "阿姨", "叔叔", "大爷", "大妈", "大姐", "大哥",
			"护士", "警官", "律师", "同学", "主管", "姑娘", "技师", "教练", "院长", "校长", "局长", "队长", "管家", "师父", "工程师", "督导", "领班", "師傅",
			"老師", "經理", "醫生");

	/** What makes another word of a title: 老师们, 小姐姐, 经理解. */
	private static final Letters NOT_BEHIND = new Letters("们們姐解傅");
	private static final List<String> ROLES = List.of(
			"客服", "店员", "服务员", "师傅", "快递员", "快递小哥", "外卖员", "骑手", "前台", "管家", "导游", "经理", "同事", "店长", "技师", "护士", "销售", "顾问", "专员",
			"配送员", "司机", "工作人员", "收银员", "导购", "美容师", "发型师", "理发师", "教练", "助理", "领班", "接待员", "接线员", "话务员", "柜员", "保安", "中介", "维修员");
	private static final List<String> PHRASES = List.of(
			"我叫", "我的名字是", "我的名字叫", "本人叫", "名字叫", "名叫", "姓名：", "姓名:", "姓名是", "联系人：", "联系人:", "联系人是", "收件人：", "收件人:", "收件人是",
			"收货人：", "收货人:", "收货人是", "客户姓名", "乘客姓名", "入住人：", "入住人:", "署名：", "署名:");
	private static final Letters NOT_AFTER_SMALL = new Letters("序虾鱼车鸭米包卖");
	private static final Letters BEHIND = new Letters("，。！？；、,.!?;:： ~（）()\n\"”的是在和");
	private static final int LONGEST_WORD = 6;

	@Override
	public void find(Marks text, int kind) {
		for (int place = 0; place < text.length(); place++) {
			if (text.at(place) >= '\u4e00') {
				int end = name(text, place);
				if (end > 0) {
					text.mark(place, end, kind);
					place = end - 1;
				}
			}
		}
	}

	/** Where the name that starts there ends, or -1. */
	private static int name(Marks text, int start) {
		if (text.at(start) == '小') {
			return small(text, start);
		}
		int surname = Surnames.end(text, start);
		if (surname < 0) {
			return -1;
		}
		if (titled(text, surname)) {
			return surname;
		}
		int one = Surnames.given(text.at(surname)) ? surname + 1 : -1;
		int two = one > 0 && Surnames.given(text.at(one)) ? one + 1 : -1;
		if (two > 0 && titled(text, two)) {
			return two;
		}
		if (one > 0 && titled(text, one)) {
			return one;
		}
		return behind(text, start, PHRASES) ? told(text, surname, one, two) : behind(text, start, ROLES) ? called(text, one, two) : -1;
	}

	/** Behind a phrase: up to two characters before a stop, of which given names have one at least; or as many as given names have. */
	private static int told(Marks text, int surname, int one, int two) {
		boolean given = false;
		for (int end = surname + 1; end <= surname + 2 && han(text.at(end - 1)); end++) {
			given |= Surnames.given(text.at(end - 1));
			if (given && BEHIND.has(text.at(end))) {
				return end;
			}
		}
		return two > 0 ? two : one;
	}

	/** Behind a role: a full name before a stop, of what given names are made of. */
	private static int called(Marks text, int one, int two) {
		return two > 0 && BEHIND.has(text.at(two)) ? two : one > 0 && BEHIND.has(text.at(one)) ? one : -1;
	}

	/** 小 and one character of a name, behind a role. */
	private static int small(Marks text, int start) {
		var name = text.at(start + 1);
		boolean named = Surnames.end(text, start + 1) > 0 || Surnames.given(name);
		return named && !NOT_AFTER_SMALL.has(text.at(start + 2)) && behind(text, start, ROLES) ? start + 2 : -1;
	}

	private static boolean titled(Marks text, int start) {
		return TITLES.stream().anyMatch(title -> starts(text, start, title) && !NOT_BEHIND.has(text.at(start + title.length())));
	}

	private static boolean behind(Marks text, int end, List<String> words) {
		var before = text.part(Math.max(0, end - LONGEST_WORD), end);
		var stripped = before.endsWith("：") || before.endsWith(":") ? before : before.stripTrailing();
		return words.stream().anyMatch(stripped::endsWith);
	}

	private static boolean starts(Marks text, int start, String word) {
		for (int place = 0; place < word.length(); place++) {
			if (text.at(start + place) != word.charAt(place)) {
				return false;
			}
		}
		return true;
	}

	private static boolean han(char c) {
		return c >= '\u4e00' && c <= '\u9fff';
	}
}
