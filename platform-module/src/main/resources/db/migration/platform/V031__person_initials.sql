-- Pinyin initials of names, so that 王强 is found by wq. The common characters stand in the order of their
-- pronunciation in GB 2312 (level 1), so the code tells the first letter; rarer ones have none.
create function platform.pinyin_initial(sign text) returns text
    language plpgsql immutable strict as
$$
declare
    bytes bytea;
    code  int;
begin
    if sign ~ '^[A-Za-z0-9]$' then
        return lower(sign);
    end if;
    begin
        bytes := convert_to(sign, 'GBK');
    exception
        when others then return '';
    end;
    if length(bytes) <> 2 then
        return '';
    end if;
    code := get_byte(bytes, 0) * 256 + get_byte(bytes, 1);
    if code < 45217 or code > 55289 or get_byte(bytes, 1) < 161 then
        return '';
    end if;
    return substr('abcdefghjklmnopqrstwxyz', width_bucket(code, array [45217, 45253, 45761, 46318, 46826, 47010, 47297,
        47614, 48119, 49062, 49324, 49896, 50371, 50614, 50622, 50906, 51387, 51446, 52218, 52698, 52980, 53689, 54481]), 1);
end
$$;

create function platform.pinyin_initials(name text) returns text
    language plpgsql immutable strict as
$$
declare
    found text := '';
begin
    for i in 1 .. length(name) loop
        found := found || platform.pinyin_initial(substr(name, i, 1));
    end loop;
    return found;
end
$$;

alter table person
    add column initials text generated always as (platform.pinyin_initials(name)) stored;
create index person_initials on person (initials text_pattern_ops);
